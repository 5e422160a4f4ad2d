import { changeFiles, edit, type FaultKind } from '../fault.js';
import { linesOf, misspell, rewrite } from '../slips.js';

export const fileKinds: readonly FaultKind[] = [
  {
    name: 'sub-agreement-renamed',
    slip: 'a sub-agreement’s file has another name than its area',
    *find(plan, random) {
      for (const file of plan.subAgreements) {
        const own = file.name.slice('delaftaler/'.length, -'.yaml'.length);
        const others = ['beskaeftigelse', 'kriminalitetsforebyggelse', 'uddannelse-og-livschancer'].filter(
          (name) => !plan.subAgreements.some((each) => each.name.includes(name)),
        );
        for (const name of [misspell(own, random), `${own}-ny`, own.replaceAll(/ae|oe/g, 'a'), ...others.slice(0, 1)]) {
          if (name === own) continue;
          const path = `delaftaler/${name}.yaml`;
          const expected = [
            { file: path, lines: null },
            { file: file.name, lines: null },
          ];
          yield changeFiles(plan.id, { [file.name]: null, [path]: file.text }, expected, file.name, path);
        }
        const path = `delaftaler/${own}.yml`;
        yield changeFiles(
          plan.id,
          { [file.name]: null, [path]: file.text },
          [{ file: path, lines: null }],
          file.name,
          path,
        );
      }
    },
  },
  {
    name: 'sub-agreement-copied',
    slip: 'a second copy of a sub-agreement lies beside it',
    *find(plan) {
      for (const file of plan.subAgreements)
        for (const ending of [' - Kopi', '-2', ' (1)']) {
          const path = file.name.replace('.yaml', `${ending}.yaml`);
          yield changeFiles(plan.id, { [path]: file.text }, [{ file: path, lines: null }], file.name, path);
        }
    },
  },
  {
    name: 'sub-agreement-deleted',
    slip: 'a chosen area’s sub-agreement is not there, or lies beside the folder',
    *find(plan) {
      for (const file of plan.subAgreements) {
        const own = file.name.slice('delaftaler/'.length, -'.yaml'.length);
        const chosen = plan.main.at(`indsatsområder/${own}`).map((place) => linesOf(plan.main, place));
        const expected = [...chosen, { file: file.name, lines: null }];
        yield changeFiles(plan.id, { [file.name]: null }, expected, file.name, '');
        const path = `${own}.yaml`;
        yield changeFiles(
          plan.id,
          { [file.name]: null, [path]: file.text },
          [...expected, { file: path, lines: null }],
          file.name,
          path,
        );
      }
    },
  },
  {
    name: 'focus-area-flipped',
    slip: 'a chosen area became one that is not, or the other way round',
    *find(plan) {
      const { main } = plan;
      for (const place of main.at('indsatsområder/*')) {
        const file = `delaftaler/${place.key?.text}.yaml`;
        if (place.text === 'valgt') {
          yield rewrite(main, place, '{fravalgt: Parterne har prioriteret andre områder.}', [{ file, lines: null }]);
          yield rewrite(main, place, 'fravalgt');
          if (place.key)
            yield edit(main, main.startOfLine(place.key.start), main.endOfLine(place.end) + 1, '', [
              { file, lines: null },
            ]);
        } else yield rewrite(main, place, 'valgt\n');
      }
    },
  },
  {
    name: 'area-of-sub-agreement-changed',
    slip: 'a sub-agreement says it is about another area',
    *find({ subAgreements }, random) {
      const names = [
        'Uddannelse og livschancer',
        'Beskæftigelse',
        'Kriminalitetsforebyggelse',
        'Sammenhængskraft og medborgerskab',
      ];
      for (const file of subAgreements)
        for (const place of file.words('indsatsområde')) {
          yield rewrite(file, place, random.of(names.filter((name) => name !== place.text)));
          yield rewrite(file, place, (place.text ?? '').toLowerCase());
          yield rewrite(file, place, 'Tryghed og trivsel');
        }
    },
  },
];
