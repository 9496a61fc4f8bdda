package cn.huiyin.reporting.study;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.reporting.domain.StudySession;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 学习记录库. */
@ApplicationScoped
public class StudySessions implements PanacheRepositoryBase<StudySession, UUID> {

  public Optional<StudySession> numbered(String sessionNo) {
    return find("sessionNo", sessionNo).firstResultOptional();
  }

  /** Newest first, one more than asked for. */
  List<StudySession> page(Cursor after, int limit) {
    Parameters last =
        Parameters.with(
                "on", after == null ? LocalDate.of(9999, 1, 1) : after.key(0, LocalDate::parse))
            .and("id", after == null ? new UUID(-1, -1) : after.key(1, UUID::fromString));
    return find("heldOn < :on or (heldOn = :on and id < :id) order by heldOn desc, id desc", last)
        .page(0, limit + 1)
        .list();
  }
}
