/**
 * Given names that are common in Denmark, also among people whose families came from elsewhere. A hint for finding
 * persons in texts, never a proof; names that are also everyday words (Bo, Dag, Glen, Liv, My, Storm) are left out.
 */
const names = `
Aage Abdi Abdirahman Abdul Abdullah Abdulrahman Adam Adnan Adrian Agnes Agnete Ahmad Ahmed Aicha Aisha Aksel Albert Alberte Alex
Alexander Alexandra Alfred Ali Alice Alma Alberto Amalie Amanda Amar Amin Amina Amir Amira Amjad Anas Anders Andrea Andreas Andrzej
Ane Anette Angelica Anita Anja Anker Ann Anna Anne Anne-Lise Anne-Marie Anne-Mette Annelise Annemette Annette Anni Annika Anton Anya
Arne Arthur Arwa Asger Aslan Asta Astrid August Axel Aya Ayan Ayaan Aylin Ayse Ayşe Bashir Beate Benjamin Bent Bente Berit Bertil
Bertram Bettina Bilal Birger Birgit Birgitte Birte Birthe Bitten Bjørg Bjarke Bjarne Bjørn Boris Brian Britt Britta Bruno Camilla Carina Carl Carla
Carlo Carolina Caroline Carsten Casper Catarina Catharina Cathrine Cecilie Celine Charlotte Christa Christian Christiane Christina
Christine Christoffer Christopher Claes Clara Claus Conny Connie Cornelia Dagmar Dagny Dalia Dan Daniel Daniela Danny David Dennis
Diana Ditte Dorte Dorthe Dorthea Ebba Ebbe Edith Edvard Eigil Eila Einar Ejnar Ejvind Elena Eleonora Elias Elif Elin Elisa Elisabeth
Elise Ella Ellen Ellinor Elly Elma Elsa Else Elsebeth Emil Emilia Emilie Emina Emine Emma Emre Enes Erik Erika Erling Erna Ernst Esben Ester
Esther Eva Evald Fadi Fadumo Fahad Faisal Farah Farid Farida Faruk Fatih Fatima Fatma Fatuma Felix Ferhat Finn Fiona Flemming Florian
Frank Franz Freddy Frede Frederik Frederikke Freja Frida Frode Fritz Gabriel Georg Gerda Gert Gertrud Gitte Grete Grethe Gudrun Gunhild
Gunnar Gunner Gurli Gustav Hadi Hafsa Halime Halima Hamid Hamza Hanan Hanne Hans Harald Hardy Harry Hasan Hassan Hatice Hawa Heba Hedvig Hector
Heidi Heine Heino Helen Helena Helene Helga Helge Helle Henning Henny Henriette Henrik Henry Herman Hilda Hilmar Hjalmar Hodan Holger Huda
Hugo Hussein Husein Ibrahim Ida Idil Idris Ilse Iman Imran Ina Inga Inge Ingeborg Inger Inger-Lise Ingrid Inna Irena Irene Iris Isa
Isabel Isabella Isak Ismail Ivan Ivar Jack Jacob Jakob Jamal James Jamila Jan Jane Janne Janni Jannie Jannik Janus Jasmin Jasmina Jean
Jeanette Jeanne Jelena Jens Jeppe Jeremy Jesper Jessica Jette Jimmi Jimmy Joachim Joakim Joan Johan Johanna Johanne Johannes John Johnni Johnny Jonny Joni
Jon Jonas Jonathan Josef Josefine Joseph Josephine Judith Julia Julian Juliane Julie Julius Kamilla Kamille Jytte Jørgen Jørn Kaare Kadir Kai Kaj Kaja
Kamal Karen Karima Karin Karina Karl Karla Karna Karoline Karsten Kasper Katarina Katarzyna Kate Katharina Kathe Kathrine Katja Katrine
Kaya Keld Kemal Ken Kenneth Kent Kenth Kevin Khadija Khadra Khaled Khalid Kim Kira Kirsa Kirsten Kirstine Kjeld Kjell Klara Klaus Knud
Konrad Kristen Kristian Kristina Kristine Kristoffer Kurt Kåre Laila Lars Lasse Laura Laurits Lauritz Lea Leif Leila Lena Lene Lennart
Leo Leon Leonora Leyla Lilian Lillian Lilly Lily Lina Linda Line Linea Linnea Lillemor Lis Lisa Lisbet Lisbeth Lise Lissi Liva Lizzi Lone Lotte
Louis Louisa Louise Lucas Lucia Ludvig Luis Luisa Lukas Luna Lydia Lærke Maha Mads Magda Magdalena Magnus Magne Mahad Mahamed Mahdi Mahmoud Mahmud Maja Majbritt Majken
Malene Malik Malika Malou Manal Manuel Marc Marcel Marco Marcus Maren Margit Margrete Margrethe Maria Mariam Marian Mariana Marianne
Marie Marie-Louise Marija Marina Mario Marion Marius Mark Markus Marlene Marta Martha Marthe Martin Martine Maryam Marwa Mathias
Mathilde Mathis Matilde Mats Matthias Maurits Max Maya Maymuna Mehmet Melissa Merete Merethe Merima Merve Meryem Mette Mia Micha Michael
Michaela Michala Michele Michelle Mie Mikael Mikail Mike Mikkel Mila Milad Mille Milo Mimi Mina Mira Miriam Mirjam Mirza Moa Mogens
Mohamad Mohamed Mohammad Mohammed Mohamud Molly Mona Monica Monika Morten Mouna Muhamed Muhammad Muhammed Mujahid Mukhtar Muna Murat
Musa Mustafa Mustapha Nabil Nada Nadia Nadja Najib Nana Nanna Naomi Nasra Nasser Natalia Natalie Natasha Nawal Nazim Nermin Niclas Nicola
Nicolai Nicolaj Nicolas Nicole Nicoline Niels Nikita Niklas Nikolaj Nils Nina Noah Noor Nora Norman Nour Nura Nuria Ofelia Olav Ole Olfert
Olga Oliver Olivia Oluf Omar Orla Oscar Oskar Osman Otto Ove Palle Patrick Patricia Paul Paula Paulina Pauline Peder Per Pernille Peter
Petra Pia Piotr Poul Preben Rabia Rachel Ragnar Ragnhild Rahma Rakel Ralf Rami Ramona Rana Rania Rasmus Rashid Rebecca Rebekka Regitze
Reza Richard Rikke Rita Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Ronja Ronni Ronny Rosa Rosalina Rosie Rudi Rune Ruth Saad
Sabah Sabina Sabine Sadia Safa Safia Sagal Sahra Said Saida Salah Salem Salim Salma Sam Samer Samia Samir Samira Samuel Sander Sandra
Sanne Sara Sarah Sayed Sebastian Selim Selma Selin Senad Serkan Shadi Sidra Sidsel Signe Sigrid Sigurd Silas Silke Silvia Simon Simone
Sine Siri Sisse Siv Sofia Sofie Solveig Sonja Sophia Sophie Stefan Stefanie Steffen Sten Stephan Stephanie Stig Stine Sunniva Susan
Susanna Susanne Suzan Svend Sven Sverre Sylvester Sylvia Sørine Søren Tage Taha Tania Tanja Tara Tarek Tariq Tatiana Thea Theis Theo
Theodor Therese Thilde Thomas Thor Thora Thorkild Thorvald Tilde Tim Tina Tine Tobias Tom Tommy Tonny Tora Torben Tore Torkild Torsten
Tove Trine Troels Tue Ture Tycho Uffe Ulla Ulrich Ulrik Ulrikke Umut Ursula Vagn Valdemar Vanessa Vera Verner Veronica Vibe Vibeke
Vibecke Victor Victoria Vigga Viggo Viktor Viktoria Villads Villy Vilhelm Vilma Vincent Viola Violet Vita Vivi Vivian Walid Walter
Werner Wilhelm William Willy Wilma Xenia Yahya Yasemin Yasin Yasmin Yasmina Yasser Yildiz Yonas Yosef Younes Youssef Yousef Yusuf Yvonne
Zahid Zahir Zahra Zainab Zaki Zakaria Zara Zeinab Zeynep Zofia Åge Åse Øjvind Østen Özlem
`;

export const givenNames: ReadonlySet<string> = new Set(names.split(/\s+/).filter((name) => name !== ''));
