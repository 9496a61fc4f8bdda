package cn.huiyin.petition.act;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 原件随拆分件 (I-06): what happens to a part is noted on the petition it was split from, in the part's
 * own transaction; with the last part the whole is concluded.
 */
@ApplicationScoped
class PartsFollowed {
  private final Petitions petitions;
  private final ActJournal journal;

  @Inject
  PartsFollowed(Petitions petitions, ActJournal journal) {
    this.petitions = petitions;
    this.journal = journal;
  }

  void after(Petition part) {
    String parentNo = part.registration().parentNo();
    if (parentNo == null) {
      return;
    }
    petitions
        .findForActByNo(parentNo)
        .filter(parent -> parent.splitting().follow(part))
        .ifPresent(
            parent -> {
              journal.record(parent, Actor.SYSTEM);
              after(parent);
            });
  }
}
