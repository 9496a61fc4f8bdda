package cn.huiyin.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * 问题说明 (RFC 9457), media type {@code application/problem+json}.
 *
 * @param type stable URI reference of the kind of problem
 * @param title short sentence in the language asked for
 * @param status HTTP status
 * @param detail what is wrong here and what to do, without personal data
 * @param code stable code, UPPER_SNAKE
 * @param article article of law a broken rule rests on
 * @param violations field errors
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String article,
    List<Violation> violations) {

  /** One field's error. */
  public record Violation(String field, String message) {}
}
