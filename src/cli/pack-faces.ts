import { packFaces } from '../render/docx/embedded-fonts.js';
import { loadFonts } from '../render/fonts.js';

packFaces(await loadFonts());
