/** One request that the simulated hosts were sent. */
export interface RecordedRequest {
  host: string;
  method: string;
  /** With the query. */
  path: string;
  /** `api`: Canvas's REST API. `tool`: anything on a tool's host. `page`: the rest. */
  kind: 'api' | 'tool' | 'page';
  /** Real ms since 1970. */
  at: number;
  /** Simulated ms since 1970. */
  simulatedAt: number;
  /** API requests under way on that host when it came, itself included. */
  overlap: number;
  /** 0 until it is answered, and when the socket was closed instead. */
  status: number;
  /** Answers of a fault switch are not Canvas's own. */
  faulted: boolean;
  signedIn: boolean;
  accept: string;
  /** Canvas has no such path or verb, or it would have written. */
  unexpected: boolean;
}

/** Everything asked of the server, oldest first. */
export class Requests {
  readonly all: RecordedRequest[] = [];
  #underWay = new Map<string, number>();

  begin(request: Omit<RecordedRequest, 'overlap' | 'status' | 'unexpected'>): {
    entry: RecordedRequest;
    end(): void;
  } {
    const { host, kind } = request;
    const overlap = (this.#underWay.get(host) ?? 0) + (kind === 'api' ? 1 : 0);
    this.#underWay.set(host, overlap);
    const entry = { ...request, overlap, status: 0, unexpected: false };
    this.all.push(entry);
    const end = () => {
      if (kind === 'api') this.#underWay.set(host, (this.#underWay.get(host) ?? 1) - 1);
    };
    return { entry, end };
  }

  /** Requests of Canvas's REST API, of one host if given. */
  api(host?: string): RecordedRequest[] {
    return this.all.filter((r) => r.kind === 'api' && (host === undefined || r.host === host));
  }

  get unexpected(): RecordedRequest[] {
    return this.all.filter((request) => request.unexpected);
  }

  clear(): void {
    this.all.length = 0;
  }
}
