package cn.huiyin.kit.problem;

import cn.huiyin.kit.casework.RuleBroken;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** 出错时的回答: every failure of a request ends here; none shows a stack or what was sent. */
public class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @Inject ProblemResponses responses;
  @Inject WebProblems webProblems;

  @ServerExceptionMapper
  public Response problem(ProblemException e) {
    return responses.of(e.problem());
  }

  @ServerExceptionMapper
  public Response rule(RuleBroken e) {
    return responses.of(Problems.rule(e).problem());
  }

  @ServerExceptionMapper(priority = 1)
  public Response json(JsonProcessingException e) {
    return responses.of(JsonProblems.of(e).problem());
  }

  /** Named besides its parent since Quarkus brings its own mapper for this one. */
  @ServerExceptionMapper(priority = 1)
  public Response json(MismatchedInputException e) {
    return responses.of(JsonProblems.of(e).problem());
  }

  /** The web layer could not read the body to its end; our own code wraps its IO failures. */
  @ServerExceptionMapper(priority = 1)
  public Response body(IOException e) {
    return responses.of(
        Problems.badRequest("UNREADABLE_BODY", "请求体不完整或格式有误", "the body can't be read").problem());
  }

  @ServerExceptionMapper(priority = 1)
  public Response validation(ConstraintViolationException e) {
    return responses.of(ValidationProblems.of(e));
  }

  @ServerExceptionMapper(priority = 1)
  public Response unauthorized(UnauthorizedException e) {
    return responses.of(Problems.unauthorized().problem());
  }

  @ServerExceptionMapper(priority = 1)
  public Response unauthorized(AuthenticationFailedException e) {
    return responses.of(Problems.unauthorized().problem());
  }

  @ServerExceptionMapper(priority = 1)
  public Response forbidden(ForbiddenException e) {
    return responses.of(Problems.forbidden().problem());
  }

  @ServerExceptionMapper(priority = 1)
  public Response web(WebApplicationException e) {
    return responses.of(webProblems.of(e));
  }

  @ServerExceptionMapper(priority = 10_000)
  public Response any(Exception e) {
    if (DatabaseFailure.isStale(e)) {
      return responses.of(Problems.stale().problem());
    }
    if (DatabaseFailure.isAway(e)) {
      return responses.of(Problems.unavailable().problem());
    }
    if (DatabaseFailure.isBadText(e)) {
      return responses.of(
          Problems.badRequest("BAD_TEXT", "文本含有不允许的字符", "a text has a forbidden character")
              .problem());
    }
    if (DatabaseFailure.isDuplicate(e)) {
      return responses.of(
          Problems.conflict("ALREADY_EXISTS", "该编号已存在", "this number exists already").problem());
    }
    return unexpected(e);
  }

  /** Our fault: the log has the stack under an id, the caller only the id. */
  private Response unexpected(Exception e) {
    UUID errorId = UUID.randomUUID();
    LOG.errorf(withoutMessages(e), "unexpected failure %s", errorId);
    return responses.of(
        new ProblemException.Problem(
            500,
            "UNEXPECTED",
            null,
            "系统出错，请告知运维编号" + errorId,
            "unexpected failure, tell the operator " + errorId,
            List.of(),
            null));
  }

  /** Messages of foreign exceptions may quote what was sent; their classes and lines may not. */
  private static Throwable withoutMessages(Throwable e) {
    RuntimeException bare =
        new RuntimeException(
            e.getClass().getName(), e.getCause() == null ? null : withoutMessages(e.getCause()));
    bare.setStackTrace(e.getStackTrace());
    return bare;
  }
}
