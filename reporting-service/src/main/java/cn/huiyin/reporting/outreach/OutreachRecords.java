package cn.huiyin.reporting.outreach;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.reporting.domain.OutreachRecord;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 宣传记录库. */
@ApplicationScoped
public class OutreachRecords implements PanacheRepositoryBase<OutreachRecord, UUID> {

  public Optional<OutreachRecord> numbered(String recordNo) {
    return find("recordNo", recordNo).firstResultOptional();
  }

  /** Whether a number is taken by a record or by a reversing entry. */
  boolean isTaken(String recordNo) {
    return count("recordNo = ?1 or reversedBy = ?1", recordNo) > 0;
  }

  /** Newest first, one more than asked for. */
  List<OutreachRecord> page(Cursor after, int limit) {
    Parameters last =
        Parameters.with(
                "on", after == null ? LocalDate.of(9999, 1, 1) : after.key(0, LocalDate::parse))
            .and("id", after == null ? new UUID(-1, -1) : after.key(1, UUID::fromString));
    return find(
            "recordedOn < :on or (recordedOn = :on and id < :id) order by recordedOn desc, id desc",
            last)
        .page(0, limit + 1)
        .list();
  }
}
