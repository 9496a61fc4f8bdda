package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("归档应有的文书")
class RequiredPaperTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 8);

  @Test
  @DisplayName("处理意见一路的文书：受理、笔录、意见书、送达回证")
  void anOpinionNeedsItsPapers() {
    Petition petition = APetition.served(DAY);
    assertThat(RequiredPaper.missing(petition, Set.of("转送函")))
        .containsExactly("受理告知书", "笔录", "处理意见书", "送达回证");
    assertThat(RequiredPaper.missing(petition, Set.of("转送函", "受理告知书", "听证笔录", "意见书稿", "送达回证")))
        .isEmpty();
  }

  @Test
  @DisplayName("不欠告知的（姓名、住址不清），不要求告知书（第二十三条）")
  void noNoticeIsRequiredWhereNoneIsOwed() {
    Petition petition =
        APetition.classify(
            APetition.registered(APetition.registration(Channel.LETTER, 0, 1, "C1T1", 1, false)),
            PetitionKind.APPEAL,
            Route.R31_6,
            "01",
            "TOWN");
    APetition.receive(APetition.transfer(petition, "TOWN"))
        .unit()
        .accept(false, RECEIVED, by(UNIT_HEAD));
    assertThat(petition.stage()).isEqualTo(PetitionStage.ACCEPTED);
    assertThat(RequiredPaper.missing(petition, Set.of())).containsExactly("转送函");
  }

  @Test
  @DisplayName("和解、法定途径、重复答复各有其文书")
  void otherWaysHaveTheirOwn() {
    Petition settled = APetition.heard(DAY);
    settled.inHandling().settle(DAY, by(UNIT_HEAD));
    assertThat(RequiredPaper.missing(settled, Set.of("转送函", "受理告知书", "笔录")))
        .containsExactly("调解、和解协议书");
    Petition repeat = APetition.appeal();
    repeat.classifying().linkAsRepeat("M-0", null, RepeatKind.ANSWERED, RECEIVED, by(CLASSIFIER));
    repeat.classifying().answerRepeat(false, RECEIVED, by(CLASSIFIER));
    assertThat(RequiredPaper.missing(repeat, Set.of())).containsExactly("进展告知");
  }
}
