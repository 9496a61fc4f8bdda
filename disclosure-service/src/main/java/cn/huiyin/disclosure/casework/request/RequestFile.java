package cn.huiyin.disclosure.casework.request;

import cn.huiyin.disclosure.casework.UnitScope;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.domain.request.DisclosureRequests;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** 公开申请案卷: takes a request out for an act and writes the act down. */
@ApplicationScoped
public class RequestFile {
  private final DisclosureRequests requests;
  private final ActJournal journal;

  @Inject
  public RequestFile(DisclosureRequests requests, ActJournal journal) {
    this.requests = requests;
    this.journal = journal;
  }

  /** The request for an act, at the version the actor has seen. */
  public DisclosureRequest take(UUID id, IfMatch seen, Actor actor) {
    DisclosureRequest request = requests.find(id).orElseThrow(Problems::notFound);
    UnitScope.check(actor, request.unitCode());
    seen.check(request);
    return request;
  }

  /** A new request. */
  public void open(DisclosureRequest request, Actor actor) {
    requests.add(request);
    write(request, actor);
  }

  /** Writes down what the act did. */
  public void write(DisclosureRequest request, Actor actor) {
    journal.record(request, actor);
  }
}
