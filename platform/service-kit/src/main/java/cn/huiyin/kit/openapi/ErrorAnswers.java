package cn.huiyin.kit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** 错误答复: which errors an operation can answer follows from what it takes. */
final class ErrorAnswers {
  static final String PROBLEM = "application/problem+json";

  private ErrorAnswers() {}

  static void complete(HttpMethod method, Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    APIResponses responses = operation.getResponses();
    for (Answer answer : answers(method, operation)) {
      String status = String.valueOf(answer.status());
      APIResponse response = responses.getAPIResponse(status);
      if (response == null) {
        response = OASFactory.createAPIResponse();
        responses.addAPIResponse(status, response);
      }
      describe(response, answer);
    }
  }

  private static void describe(APIResponse response, Answer answer) {
    response.setDescription(answer.words());
    response.setContent(problem());
    if (answer.retry()) {
      response.addHeader(
          "Retry-After",
          OASFactory.createHeader()
              .description("多少秒后再试 seconds to wait")
              .schema(SchemaLimits.seconds()));
    }
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            PROBLEM,
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(ProblemSchema.REF)));
  }

  private static List<Answer> answers(HttpMethod method, Operation operation) {
    boolean open = operation.getSecurity() == null || operation.getSecurity().isEmpty();
    boolean changes = method != HttpMethod.GET && method != HttpMethod.HEAD;
    List<Answer> answers = new ArrayList<>(List.of(Answer.MALFORMED, Answer.AWAY));
    if (!open) {
      answers.addAll(List.of(Answer.NO_TOKEN, Answer.WRONG_ROLE));
    }
    if (open) {
      answers.add(Answer.TOO_MANY);
    }
    if (takes(operation, "path", null)) {
      answers.add(Answer.NOT_THERE);
    }
    if (changes) {
      answers.add(Answer.RULE_BROKEN);
    }
    if (method == HttpMethod.POST) {
      answers.add(Answer.KEY_REUSED);
    }
    if (takes(operation, "header", "If-Match")) {
      answers.addAll(List.of(Answer.STALE, Answer.NO_VERSION));
    }
    if (operation.getRequestBody() != null) {
      answers.addAll(List.of(Answer.TOO_LARGE, Answer.WRONG_TYPE));
    }
    return answers;
  }

  private static boolean takes(Operation operation, String in, String name) {
    List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
    return parameters.stream()
        .filter(each -> each.getIn() != null)
        .filter(each -> each.getIn().toString().toLowerCase(Locale.ROOT).equals(in))
        .anyMatch(each -> name == null || name.equalsIgnoreCase(each.getName()));
  }

  /** One kind of error, with the words of the document. */
  private record Answer(int status, String words, boolean retry) {
    static final Answer MALFORMED = of(400, "请求有误 Malformed request");
    static final Answer NO_TOKEN = of(401, "没有令牌 No valid token");
    static final Answer WRONG_ROLE = of(403, "没有此项权限 Not with this role");
    static final Answer NOT_THERE = of(404, "没有，或者无权知道 Not there, or not for the caller to know");
    static final Answer RULE_BROKEN = of(409, "此时不可以，或违反规则 Not now, or a rule is broken");
    static final Answer STALE = of(412, "版本已变 It has moved on since it was read");
    static final Answer TOO_LARGE = of(413, "内容过大 Too large");
    static final Answer WRONG_TYPE = of(415, "内容类型不对 Not a media type this takes");
    static final Answer KEY_REUSED = of(422, "幂等键已用于另一请求 The key was used with another request");
    static final Answer NO_VERSION = of(428, "须带 If-Match If-Match is missing");
    static final Answer TOO_MANY = new Answer(429, "请求太多 Too many requests", true);
    static final Answer AWAY = new Answer(503, "暂时不能服务 Not available for the moment", true);

    static Answer of(int status, String words) {
      return new Answer(status, words, false);
    }
  }
}
