package cn.huiyin.launcher.ledger;

import com.fasterxml.jackson.databind.JsonNode;

/** 导入任务 as the service tells it. */
record ImportJob(
    String id, String status, long rowsRead, long taken, long known, long refused, String problem) {
  static ImportJob of(JsonNode json) {
    JsonNode problem = json.path("problem");
    return new ImportJob(
        json.path("id").asText(),
        json.path("status").asText(),
        json.path("rowsRead").asLong(),
        json.path("taken").asLong(),
        json.path("known").asLong(),
        json.path("refused").asLong(),
        problem.isObject() ? problem.path("detail").asText() : problem.asText(""));
  }

  boolean isDone() {
    return "DONE".equals(status);
  }

  boolean hasFailed() {
    return "FAILED".equals(status);
  }

  /** The service was stopped while it worked; sending the ledger again goes on where it ended. */
  boolean isInterrupted() {
    return "INTERRUPTED".equals(status);
  }

  boolean isOver() {
    return isDone() || hasFailed() || isInterrupted();
  }
}
