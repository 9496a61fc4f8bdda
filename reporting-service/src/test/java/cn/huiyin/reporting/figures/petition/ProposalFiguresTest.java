package cn.huiyin.reporting.figures.petition;

import static cn.huiyin.reporting.support.SamplePetition.d;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.ProposalAdoption;
import cn.huiyin.events.petition.ProposalEvent.FeedbackReceived;
import cn.huiyin.events.petition.ProposalEvent.ProposalDrafted;
import cn.huiyin.events.petition.ProposalEvent.ProposalIssued;
import cn.huiyin.events.petition.ProposalEvent.ProposalReminded;
import cn.huiyin.events.petition.ProposalEvent.ProposalReturned;
import cn.huiyin.events.petition.ProposalEvent.ProposalServed;
import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.Counted;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("三项建议及采纳指标（第四十一条）")
class ProposalFiguresTest {

  static CaseFile drafted(String no, ProposalKind kind, String on) {
    CaseFile file = CaseFile.of(Topics.PETITION, "proposal", no);
    return file.on(on, new ProposalDrafted(file.id(), no, kind, "U-GOV", null, List.of()));
  }

  static CaseFile issued(String no, ProposalKind kind, String on) {
    CaseFile file = drafted(no, kind, on);
    return file.on(on, new ProposalIssued(file.id(), no, kind, "U-GOV", d(on)))
        .on(on, new ProposalServed(file.id(), no, d(on), 30));
  }

  static CaseFile answered(CaseFile file, String no, String on, ProposalAdoption adoption) {
    return file.on(
        on,
        new FeedbackReceived(file.id(), no, ProposalKind.IMPROVE_POLICY, "U-GOV", d(on), adoption));
  }

  @Test
  @DisplayName("起草、退回的不计，签发才计；按三类相加等于总数")
  void onlySignedProposalsCount() {
    CaseFile returned = drafted("J-1", ProposalKind.IMPROVE_WORK, "2023-03-01");
    returned.on("2023-03-02", new ProposalReturned(returned.id(), "J-1"));
    Counted counted =
        Counted.from(
            returned,
            issued("J-2", ProposalKind.IMPROVE_WORK, "2023-03-01"),
            issued("J-3", ProposalKind.IMPROVE_POLICY, "2023-03-01"),
            issued("J-4", ProposalKind.ACCOUNTABILITY, "2024-03-01"));
    assertThat(counted.year("proposal.issued", 2023)).isEqualTo(2);
    assertThat(counted.year("proposal.issued.improve_work", 2023)).isEqualTo(1);
    assertThat(counted.year("proposal.issued.improve_policy", 2023)).isEqualTo(1);
    assertThat(counted.year("proposal.issued.accountability", 2024)).isEqualTo(1);
    assertThat(counted.year("proposal.carried_out", 2023)).isEqualTo(2);
  }

  @Test
  @DisplayName("反馈按收到日计入，首次反馈为准，催办不计；未反馈的结转")
  void feedbackCountsOnceWhenItComes() {
    CaseFile file = issued("J-5", ProposalKind.IMPROVE_POLICY, "2023-12-01");
    file.on("2023-12-30", new ProposalReminded(file.id(), "J-5", true));
    answered(file, "J-5", "2024-01-10", ProposalAdoption.PARTLY);
    answered(file, "J-5", "2024-02-10", ProposalAdoption.ADOPTED);
    Counted counted = Counted.from(file);
    assertThat(counted.year("proposal.feedback", 2023)).isZero();
    assertThat(counted.year("proposal.carried_in", 2024)).isEqualTo(1);
    assertThat(counted.year("proposal.feedback", 2024)).isEqualTo(1);
    assertThat(counted.year("proposal.feedback.partly", 2024)).isEqualTo(1);
    assertThat(counted.year("proposal.feedback.adopted", 2024)).isZero();
    assertThat(counted.year("proposal.carried_out", 2024)).isZero();
  }

  @Test
  @DisplayName("反馈先于签发送达：等签发到了才计")
  void feedbackThatArrivesFirstWaits() {
    CaseFile file =
        answered(
            issued("J-6", ProposalKind.IMPROVE_POLICY, "2023-12-01"),
            "J-6",
            "2023-12-20",
            ProposalAdoption.NOT);
    Counted early = Counted.of(List.of(CaseFile.historyOf(file.sent().subList(3, 4))));
    assertThat(early.entries()).isEmpty();
    assertThat(Counted.from(file).year("proposal.feedback.not", 2023)).isEqualTo(1);
  }
}
