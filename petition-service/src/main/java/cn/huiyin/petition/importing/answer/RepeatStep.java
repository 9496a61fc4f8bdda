package cn.huiyin.petition.importing.answer;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.RowRefused;
import cn.huiyin.petition.importing.known.FirstPetition;
import cn.huiyin.petition.importing.known.KnownMatters;
import cn.huiyin.petition.importing.known.RowCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 重复信访: linked to its matter, and answered. */
@ApplicationScoped
public class RepeatStep {
  private final ActJournal journal;
  private final KnownMatters matters;

  @Inject
  RepeatStep(ActJournal journal, KnownMatters matters) {
    this.journal = journal;
    this.matters = matters;
  }

  public void link(RowCase row) {
    String matterNo = row.entry().route().matterNo();
    FirstPetition first =
        matters
            .find(matterNo)
            .filter(known -> !row.entry().intake().petitionNo().equals(known.petitionNo()))
            .orElseThrow(RepeatStep::unknown);
    Actor classifier = row.bureau(Role.CLASSIFIER);
    row.petition()
        .classifying()
        .linkAsRepeat(
            matterNo,
            first.petitionNo(),
            first.at(row.entry().disposedOn()),
            row.entry().disposedOn(),
            classifier);
    journal.record(row.petition(), classifier);
  }

  public void answer(RowCase row) {
    Actor classifier = row.bureau(Role.CLASSIFIER);
    // 台账所载的答复照录，不论该事项当时是否已经终结。
    row.petition()
        .classifying()
        .answerRepeat(false, row.entry().outcome().concludedOn(), classifier);
    journal.record(row.petition(), classifier);
  }

  private static RowRefused unknown() {
    return new RowRefused("matterNo", "重复信访所属的信访事项没有登记", "a repeat of a matter that isn't known");
  }
}
