package cn.huiyin.kit.problem;

import java.util.List;

/**
 * Ends a request with a problem the caller can act on. Chinese and English, never personal data.
 */
public class ProblemException extends RuntimeException {
  private final transient Problem problem;

  /** What is answered. */
  public record Problem(
      int status,
      String code,
      String article,
      String chinese,
      String english,
      List<ProblemBody.Violation> violations,
      Integer retryAfterSeconds) {}

  public ProblemException(Problem problem) {
    super(problem.status() + " " + problem.code() + ": " + problem.english());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
