export interface Student {
  name: string;
  login: string;
  sisId: string;
}

/** The people of the simulated district. Nobody real; none of this may ever leave the page. */
export const students: Student[] = [
  { name: 'Imogen Quillfeather', login: 'iquillfeather', sisId: 'PUP-700113' },
  { name: 'Bartholomew Ostrander', login: 'bostrander', sisId: 'PUP-700127' },
  { name: 'Xiomara Velasquez-Reyes', login: 'xvelasquezreyes', sisId: 'PUP-700134' },
  { name: 'Thaddeus Wrenfield', login: 'twrenfield', sisId: 'PUP-700148' },
  { name: 'Saoirse Blackthorn', login: 'sblackthorn', sisId: 'PUP-700159' },
  { name: 'Ikechukwu Adeyemi-Holt', login: 'iadeyemiholt', sisId: 'PUP-700162' },
  { name: 'Marguerite Penhallow', login: 'mpenhallow', sisId: 'PUP-700171' },
  { name: 'Zbigniew Kowalczyk', login: 'zkowalczyk', sisId: 'PUP-700188' },
  { name: 'Anneliese Vanderhoof', login: 'avanderhoof', sisId: 'PUP-700196' },
  { name: 'Ngozi Featherstone', login: 'nfeatherstone', sisId: 'PUP-700204' },
  { name: 'Leopold Carrisbrook', login: 'lcarrisbrook', sisId: 'PUP-700215' },
  { name: 'Yukiko Hallowell', login: 'yhallowell', sisId: 'PUP-700229' },
];

/** Every name, login and id above, for tests that search for leaks. */
export const secrets: string[] = students.flatMap(({ name, login, sisId }) => [name, login, sisId]);

/** The n-th student, for as many rows as a scenario wants. */
export function student(n: number): Student {
  return students[n % students.length] as Student;
}
