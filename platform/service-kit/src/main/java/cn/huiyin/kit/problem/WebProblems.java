package cn.huiyin.kit.problem;

import cn.huiyin.kit.problem.ProblemException.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/** What the web layer itself refuses, in our words. */
@ApplicationScoped
class WebProblems {
  private static final int DEEPEST = 10;

  Problem of(WebApplicationException e) {
    Throwable cause = e;
    for (int i = 0; cause != null && i < DEEPEST; i++, cause = cause.getCause()) {
      if (cause instanceof ProblemException known) {
        return known.problem();
      }
      if (cause instanceof JsonProcessingException json) {
        return JsonProblems.of(json).problem();
      }
    }
    return byStatus(e.getResponse().getStatus());
  }

  private static Problem byStatus(int status) {
    return switch (status) {
      case 401 -> Problems.unauthorized().problem();
      case 403 -> Problems.forbidden().problem();
      case 404 -> Problems.notFound().problem();
      case 405 -> plain(405, "METHOD_NOT_ALLOWED", "此地址不支持该方法", "method not allowed here");
      case 406 -> plain(406, "NOT_ACCEPTABLE", "无法提供所要求的格式", "this format is not offered");
      case 413 -> Problems.tooLarge("请求体过大", "the body is too large").problem();
      case 415 -> Problems.unsupportedMedia("内容类型不支持", "content type not supported").problem();
      case 503 -> Problems.unavailable().problem();
      default ->
          status >= 500
              ? plain(500, "UNEXPECTED", "系统出错", "unexpected failure")
              : plain(400, "BAD_REQUEST", "请求有误", "the request can't be understood");
    };
  }

  private static Problem plain(int status, String code, String zh, String en) {
    return new Problem(status, code, null, zh, en, List.of(), null);
  }
}
