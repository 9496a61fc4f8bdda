package cn.huiyin.kit.ledger.run;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.ledger.RowRefused;
import cn.huiyin.kit.problem.DatabaseFailure;
import cn.huiyin.kit.problem.ProblemException;
import java.io.EOFException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 失败的分类：what an exception, with all that caused it, means for a batch. */
final class Failure {

  private final Set<Throwable> causes;

  private Failure(Set<Throwable> causes) {
    this.causes = causes;
  }

  /** Looks through causes and suppressed exceptions: a failed commit hides its reason there. */
  static Failure of(Throwable thrown) {
    Set<Throwable> causes = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
    while (!open.isEmpty()) {
      Throwable next = open.pop();
      if (causes.add(next)) {
        Stream.of(next.getSuppressed()).forEach(open::push);
        Optional.ofNullable(next.getCause()).ifPresent(open::push);
        if (next instanceof SQLException sql && sql.getNextException() != null) {
          open.push(sql.getNextException());
        }
      }
    }
    return new Failure(causes);
  }

  /** The reason to refuse the row, where a rule or its importer gave one. */
  Optional<RowRefused> refusal() {
    return causes.stream().map(Failure::refusal).flatMap(Optional::stream).findFirst();
  }

  /** The database is away or going: the same again later. */
  boolean databaseAway() {
    return causes.stream()
        .anyMatch(
            e ->
                DatabaseFailure.isAway(e)
                    || e instanceof SocketException
                    || e instanceof EOFException);
  }

  /** Somebody else changed the same case: the same again at once. */
  boolean clash() {
    return causes.stream().anyMatch(DatabaseFailure::isStale);
  }

  /** Classes and SQL states only: messages may repeat a cell. */
  String withoutContent() {
    return String.join(
        " < ", causes.stream().map(e -> e.getClass().getName() + state(e)).limit(8).toList());
  }

  private static Optional<RowRefused> refusal(Throwable e) {
    if (e instanceof RowRefused refused) {
      return Optional.of(refused);
    }
    if (e instanceof RuleBroken rule) {
      String article = rule.article() == null ? "" : "（" + rule.article() + "）";
      return Optional.of(
          new RowRefused(null, rule.sentence() + article, rule.code() + ": " + rule.english()));
    }
    if (e instanceof ProblemException ended && ended.problem().status() < 500) {
      return Optional.of(
          new RowRefused(null, ended.problem().chinese(), ended.problem().english()));
    }
    return Optional.empty();
  }

  private static String state(Throwable e) {
    return e instanceof SQLException sql ? "[" + sql.getSQLState() + "]" : "";
  }
}
