/** How a colour is used: one and the same grey is text in one place and a button in another. */
type Use = 'text' | 'surface' | 'edge' | 'outline';

/** The guide's colours as our own variables, which `site/assets/site.css` sets for light, dark and paper. */
const variables: Readonly<Record<Use, Readonly<Record<string, string>>>> = {
  text: { '#1a1a1a': 'text', white: 'button-text', '#004d99': 'link', '#800080': 'visited', '#707070': 'muted' },
  surface: {
    white: 'paper',
    '#f5f5f5': 'tint',
    '#dcdcdc': 'pressed',
    '#454545': 'button',
    '#1a1a1a': 'button-strong',
    '#ffeecc': 'warm',
    '#febb30': 'warm-line',
    '#e2f2fb': 'info',
    '#1b86c3': 'info-line',
    '#8e8e8e': 'frame',
  },
  edge: { '#bfbfbf': 'line', '#dcdcdc': 'line', '#8e8e8e': 'frame', '#454545': 'button', '#1a1a1a': 'button-strong' },
  outline: { '#454545': 'focus' },
};

/** A property's value with variables instead of colours. @throws for a colour that nobody has decided about */
export function withVariables(property: string, value: string): string {
  return value.replace(/#[0-9a-f]{3,8}\b|\b(?:white|black|rgba?\([^)]*\))/gi, (colour) => {
    const use = useOf(property);
    const variable = variables[use][colour.toLowerCase()];
    if (variable === undefined) throw new Error(`${property}: ${value} has a colour without a variable (${use})`);
    return `var(--${variable})`;
  });
}

function useOf(property: string): Use {
  if (property.startsWith('background')) return 'surface';
  if (property.startsWith('outline')) return 'outline';
  return property === 'color' || property === 'fill' ? 'text' : 'edge';
}
