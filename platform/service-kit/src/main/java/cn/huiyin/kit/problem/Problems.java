package cn.huiyin.kit.problem;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.problem.ProblemException.Problem;
import java.util.List;

/** 常见问题: the problems every service answers with, one place for status, code and words. */
public final class Problems {
  private static final int RETRY_SECONDS = 5;

  private Problems() {}

  private static ProblemException of(int status, String code, String chinese, String english) {
    return new ProblemException(new Problem(status, code, null, chinese, english, List.of(), null));
  }

  private static ProblemException later(int status, String code, String chinese, String english) {
    return new ProblemException(
        new Problem(status, code, null, chinese, english, List.of(), RETRY_SECONDS));
  }

  /** 400: the request can't be understood. */
  public static ProblemException badRequest(String code, String chinese, String english) {
    return of(400, code, chinese, english);
  }

  /** 400 on one field. */
  public static ProblemException badField(String field, String chinese, String english) {
    return new ProblemException(
        new Problem(
            400,
            "VALIDATION_FAILED",
            null,
            chinese,
            english,
            List.of(new ProblemBody.Violation(field, chinese)),
            null));
  }

  /** 401. */
  public static ProblemException unauthorized() {
    return of(401, "UNAUTHORIZED", "请先登录", "a valid bearer token is needed");
  }

  /** 403: the role may not do this. */
  public static ProblemException forbidden() {
    return of(403, "FORBIDDEN", "您的角色无权办理此事项", "your role may not do this");
  }

  /** 404: it is not there, or the caller may not know of it. */
  public static ProblemException notFound() {
    return of(404, "NOT_FOUND", "未找到", "not found");
  }

  /** 404 with own words. */
  public static ProblemException notFound(String code, String chinese, String english) {
    return of(404, code, chinese, english);
  }

  /** 409: an act or a rule stands against it. */
  public static ProblemException conflict(String code, String chinese, String english) {
    return of(409, code, chinese, english);
  }

  /** 409 from a broken rule, with its article. */
  public static ProblemException rule(RuleBroken broken) {
    return new ProblemException(
        new Problem(
            409,
            broken.code(),
            broken.article(),
            broken.sentence(),
            broken.english(),
            List.of(),
            null));
  }

  /** 409: the first request with this key is still running. */
  public static ProblemException stillRunning() {
    return later(409, "IDEMPOTENCY_KEY_IN_USE", "相同幂等键的请求正在处理，请稍后重试", "still running, try again");
  }

  /** 412: somebody else changed it in between. */
  public static ProblemException stale() {
    return of(412, "STALE_IF_MATCH", "内容已被他人更新，请刷新后再办理", "changed meanwhile, read it again");
  }

  /** 413. */
  public static ProblemException tooLarge(String chinese, String english) {
    return of(413, "TOO_LARGE", chinese, english);
  }

  /** 415. */
  public static ProblemException unsupportedMedia(String chinese, String english) {
    return of(415, "UNSUPPORTED_MEDIA_TYPE", chinese, english);
  }

  /** 422: the key was used with another body. */
  public static ProblemException keyReused() {
    return of(422, "IDEMPOTENCY_KEY_REUSED", "幂等键已用于不同的请求", "the key was used with another body");
  }

  /** 428: an act on a case needs If-Match. */
  public static ProblemException preconditionRequired() {
    return of(
        428, "IF_MATCH_REQUIRED", "请在If-Match中给出所见版本", "If-Match with the version seen is needed");
  }

  /** 429. */
  public static ProblemException tooMany(int retryAfterSeconds) {
    return new ProblemException(
        new Problem(
            429,
            "TOO_MANY_REQUESTS",
            null,
            "请求过于频繁，请稍后再试",
            "too many requests, try again later",
            List.of(),
            retryAfterSeconds));
  }

  /** 503: a part we need is away for now. */
  public static ProblemException unavailable() {
    return later(503, "UNAVAILABLE", "服务暂时不可用，请稍后重试", "a part is away for now, try again");
  }
}
