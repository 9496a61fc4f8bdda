package cn.huiyin.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Words a problem for the caller: Chinese, or English when asked for by Accept-Language. */
@ApplicationScoped
public class ProblemResponses {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final String TYPE_BASE = "urn:huiyin:problem:";

  private final CurrentLanguage language;

  @Inject
  public ProblemResponses(CurrentLanguage language) {
    this.language = language;
  }

  /** The response of a problem. */
  public Response of(ProblemException.Problem problem) {
    boolean english = language.english();
    String words = english ? problem.english() : problem.chinese();
    ProblemBody body =
        new ProblemBody(
            TYPE_BASE + problem.code().toLowerCase(Locale.ROOT).replace('_', '-'),
            title(problem.status(), english),
            problem.status(),
            words,
            problem.code(),
            problem.article(),
            problem.violations());
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(MEDIA_TYPE).entity(body);
    if (problem.retryAfterSeconds() != null) {
      response.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
    }
    if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response.build();
  }

  private static String title(int status, boolean english) {
    return switch (status) {
      case 400 -> english ? "Bad request" : "请求有误";
      case 401 -> english ? "Not logged in" : "未登录";
      case 403 -> english ? "Not permitted" : "无权办理";
      case 404 -> english ? "Not found" : "未找到";
      case 405 -> english ? "Method not allowed" : "方法不支持";
      case 406 -> english ? "Not acceptable" : "无法提供所要求的格式";
      case 409 -> english ? "Not allowed now" : "当前不能办理";
      case 412 -> english ? "Changed meanwhile" : "内容已更新";
      case 413 -> english ? "Too large" : "内容过大";
      case 415 -> english ? "Unsupported type" : "类型不支持";
      case 422 -> english ? "Not processable" : "内容不能处理";
      case 428 -> english ? "If-Match needed" : "缺少If-Match";
      case 429 -> english ? "Too many requests" : "请求过多";
      case 503 -> english ? "Unavailable" : "暂不可用";
      default -> english ? "Error" : "出错";
    };
  }
}
