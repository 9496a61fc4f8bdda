package cn.huiyin.mediation.backlog;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** 答复: a case as of today, with its version as the ETag. */
@ApplicationScoped
public class BacklogAnswer {
  private final ActDay day;

  @Inject
  public BacklogAnswer(ActDay day) {
    this.day = day;
  }

  public Response ok(BacklogCase opened) {
    return with(Response.ok(), opened);
  }

  Response with(Response.ResponseBuilder response, BacklogCase opened) {
    return response.entity(view(opened)).header("ETag", IfMatch.tag(opened)).build();
  }

  BacklogCaseView view(BacklogCase opened) {
    return BacklogCaseView.of(opened, day.today());
  }
}
