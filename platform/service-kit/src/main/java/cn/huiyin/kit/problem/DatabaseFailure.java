package cn.huiyin.kit.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** 数据库故障: what a failed statement means to the one who asked. */
public final class DatabaseFailure {
  private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57");
  private static final Set<String> BAD_TEXT = Set.of("22021", "22P05");
  private static final int DEEPEST = 20;

  private DatabaseFailure() {}

  /** The database can't be reached or is going down or has no room: trying later may help. */
  public static boolean isAway(Throwable failure) {
    String state = sqlState(failure);
    return state != null && state.length() >= 2 && AWAY_CLASSES.contains(state.substring(0, 2))
        || mentions(failure, "Acquisition timeout")
        || mentions(failure, "Unable to acquire JDBC Connection");
  }

  /** Somebody else changed the case in between. */
  public static boolean isStale(Throwable failure) {
    return find(failure, OptimisticLockException.class) != null
        || find(failure, org.hibernate.StaleStateException.class) != null
        || "23505".equals(sqlState(failure)) && mentions(failure, "case_event_pkey")
        || "40001".equals(sqlState(failure))
        || "40P01".equals(sqlState(failure));
  }

  /** A key that must be unique is taken. */
  public static boolean isDuplicate(Throwable failure) {
    return "23505".equals(sqlState(failure));
  }

  /** A text the database can't hold, such as one with a NUL. */
  public static boolean isBadText(Throwable failure) {
    String state = sqlState(failure);
    return state != null && BAD_TEXT.contains(state);
  }

  private static String sqlState(Throwable failure) {
    SQLException sql = find(failure, SQLException.class);
    return sql == null ? null : sql.getSQLState();
  }

  private static boolean mentions(Throwable failure, String words) {
    Throwable at = failure;
    for (int i = 0; at != null && i < DEEPEST; i++, at = at.getCause()) {
      if (at.getMessage() != null && at.getMessage().contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
    Throwable at = failure;
    for (int i = 0; at != null && i < DEEPEST; i++, at = at.getCause()) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
    }
    return null;
  }
}
