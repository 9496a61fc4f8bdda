package cn.huiyin.kit.problem;

import cn.huiyin.kit.problem.ProblemException.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** Field errors of bean validation: field names and what they must be, never what was sent. */
final class ValidationProblems {
  private ValidationProblems() {}

  static Problem of(ConstraintViolationException e) {
    List<ProblemBody.Violation> violations =
        e.getConstraintViolations().stream()
            .map(ValidationProblems::violation)
            .sorted(Comparator.comparing(ProblemBody.Violation::field))
            .toList();
    return new Problem(
        400,
        "VALIDATION_FAILED",
        null,
        "有字段不符合要求",
        "some fields are not as required",
        violations,
        null);
  }

  private static ProblemBody.Violation violation(ConstraintViolation<?> violation) {
    StringBuilder field = new StringBuilder();
    int depth = 0;
    for (Path.Node node : violation.getPropertyPath()) {
      // the first two nodes are our method and its parameter
      if (depth++ >= 2 && node.getName() != null) {
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    String name = field.isEmpty() ? last(violation.getPropertyPath()) : field.toString();
    return new ProblemBody.Violation(name, violation.getMessage());
  }

  private static String last(Path path) {
    String name = "";
    for (Path.Node node : path) {
      name = node.getName() == null ? name : node.getName();
    }
    return name;
  }
}
