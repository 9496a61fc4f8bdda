package cn.huiyin.petition.paper.reading;

import cn.huiyin.petition.domain.casefile.CasePaper;
import java.util.UUID;

/** 排序: by the act, then by id as PostgreSQL orders ids. */
final class PaperOrdering {
  private PaperOrdering() {}

  static boolean isAfter(CasePaper paper, long version, UUID id) {
    if (paper.eventVersion() != version) {
      return paper.eventVersion() > version;
    }
    return paper.id().toString().compareTo(id.toString()) > 0;
  }
}
