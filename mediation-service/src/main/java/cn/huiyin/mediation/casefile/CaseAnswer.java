package cn.huiyin.mediation.casefile;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import jakarta.ws.rs.core.Response;

/** 答复: a case with its version as the ETag. */
public final class CaseAnswer {
  private CaseAnswer() {}

  /** 200. */
  public static Response ok(MediationCase opened) {
    return with(Response.ok(), opened);
  }

  /** With another status. */
  public static Response with(Response.ResponseBuilder response, MediationCase opened) {
    return response
        .entity(MediationCaseView.of(opened))
        .header("ETag", IfMatch.tag(opened))
        .build();
  }
}
