package cn.huiyin.kit.problem;

import cn.huiyin.kit.problem.ProblemException.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** A body that can't be read: says where, never what stood there. */
final class JsonProblems {
  private JsonProblems() {}

  static ProblemException of(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException) {
      return problem("UNKNOWN_FIELD", path(e), "存在未定义的字段", "there is a field we do not know");
    }
    if (e instanceof JsonMappingException && !path(e).isEmpty()) {
      return problem("BAD_VALUE", path(e), "字段的类型或取值不正确", "the field's type or value is wrong");
    }
    return problem("MALFORMED_JSON", "", "请求体不是有效的JSON", "the body is not valid JSON");
  }

  private static ProblemException problem(String code, String path, String zh, String en) {
    List<ProblemBody.Violation> violations =
        path.isEmpty() ? List.of() : List.of(new ProblemBody.Violation(path, zh));
    return new ProblemException(new Problem(400, code, null, zh, en, violations, null));
  }

  /** Path of known names only: an unknown field's own name is the sender's text. */
  private static String path(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping)) {
      return "";
    }
    int known =
        e instanceof UnrecognizedPropertyException
            ? mapping.getPath().size() - 1
            : mapping.getPath().size();
    return mapping.getPath().stream()
        .limit(Math.max(known, 0))
        .map(
            part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
        .collect(Collectors.joining("."));
  }
}
