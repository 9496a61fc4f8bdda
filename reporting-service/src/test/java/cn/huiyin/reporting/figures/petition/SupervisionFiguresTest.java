package cn.huiyin.reporting.figures.petition;

import static cn.huiyin.reporting.support.SamplePetition.appeal;
import static cn.huiyin.reporting.support.SamplePetition.d;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.PetitionReclassified;
import cn.huiyin.events.petition.PetitionVoided;
import cn.huiyin.events.petition.Route;
import cn.huiyin.events.petition.SupervisionClosed;
import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.events.petition.SupervisionOpened;
import cn.huiyin.events.petition.SupervisionRaised;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.reporting.figures.Entry;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.Counted;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("督办指标（第四十、四十一条）")
class SupervisionFiguresTest {

  static SupervisionOpened opened(String on, String no, SupervisionGround ground) {
    return new SupervisionOpened(
        d(on), ground.name(), "U9", no, SupervisionForm.LETTER, null, null);
  }

  static SupervisionClosed closed(String on, String no, SupervisionResult result) {
    return new SupervisionClosed(d(on), result.name(), no, 0);
  }

  private static CaseFile supervised() {
    return appeal("P-1", "2023-10-01")
        .on("2023-11-01", opened("2023-11-01", "D-1", SupervisionGround.DELAY))
        .on("2023-12-01", opened("2023-12-01", "D-2", SupervisionGround.SHIFTING))
        .on("2023-12-20", closed("2023-12-20", "D-1", SupervisionResult.RECTIFIED))
        .on("2024-01-05", closed("2024-01-05", "D-2", SupervisionResult.REFUSED));
  }

  @Test
  @DisplayName("同一信访件两次督办计两件次，跨年的结转，收支平衡")
  void twoSupervisionsOfOnePetitionCountTwoAndCarryOver() {
    Counted counted = Counted.from(supervised());
    assertThat(counted.year("supervision.opened", 2023)).isEqualTo(2);
    assertThat(counted.year("supervision.closed", 2023)).isEqualTo(1);
    assertThat(counted.year("supervision.carried_out", 2023)).isEqualTo(1);
    assertThat(counted.year("supervision.carried_in", 2024)).isEqualTo(1);
    assertThat(counted.year("supervision.closed", 2024)).isEqualTo(1);
    assertThat(counted.year("supervision.carried_out", 2024)).isZero();
  }

  @Test
  @DisplayName("明细带理由、方式、结果和被督办单位，信访件的责任单位不因此改变")
  void entriesNameGroundFormResultAndTheSupervisedUnit() {
    List<Entry> entries = Counted.from(supervised()).entries();
    assertThat(entries)
        .filteredOn(entry -> entry.metric().equals("supervision.opened"))
        .extracting(entry -> entry.dims().trait() + " " + entry.dims().outcome())
        .containsExactlyInAnyOrder("DELAY LETTER", "SHIFTING LETTER");
    assertThat(entries)
        .filteredOn(entry -> entry.metric().equals("supervision.closed"))
        .extracting(entry -> entry.dims().trait() + " " + entry.dims().outcome())
        .containsExactlyInAnyOrder("DELAY RECTIFIED", "SHIFTING REFUSED");
    assertThat(entries)
        .filteredOn(entry -> entry.metric().startsWith("supervision."))
        .allMatch(entry -> entry.dims().unit().equals("U9"))
        .allMatch(entry -> entry.dims().subject().equals("06"));
    assertThat(entries)
        .filteredOn(entry -> entry.metric().equals("petition.registered"))
        .allMatch(entry -> entry.dims().unit().equals("U1"));
  }

  @Test
  @DisplayName("结束先于开始送达：等开始到了才计；重复结束以首次为准")
  void anEndThatArrivesFirstWaitsForItsBeginning() {
    CaseFile file = supervised();
    Counted early = Counted.of(List.of(CaseFile.historyOf(file.sent().subList(4, 5))));
    assertThat(early.year("supervision.closed", 2023)).isZero();
    assertThat(early.year("supervision.carried_out", 2023)).isZero();
    file.on("2024-02-01", closed("2024-02-01", "D-1", SupervisionResult.EXPLAINED));
    assertThat(Counted.from(file).year("supervision.closed", 2024)).isEqualTo(1);
  }

  @Test
  @DisplayName("作废的信访件，其督办也不计")
  void aVoidedPetitionsSupervisionCountsNowhere() {
    CaseFile file = supervised();
    file.on("2024-01-06", new PetitionVoided(d("2024-01-06"), "DOUBLE", "P-0"));
    assertThat(Counted.from(file).entries()).isEmpty();
  }

  @Test
  @DisplayName("检举控告的督办只计数，明细密封（I-50）")
  void aSupervisedAccusationIsCountedUnderSeal() {
    CaseFile file = appeal("P-2", "2023-10-01").sealed(Topics.PETITION_SEALED);
    file.on(
            "2023-10-02",
            new PetitionReclassified(
                d("2023-10-02"),
                PetitionKind.ACCUSATION,
                Route.DISCIPLINE,
                "15",
                "U-J",
                "M-2",
                true,
                "KIND"))
        .on("2023-11-01", opened("2023-11-01", "D-3", SupervisionGround.OVERDUE));
    assertThat(Counted.from(file).entries())
        .filteredOn(entry -> entry.metric().startsWith("supervision."))
        .hasSize(2)
        .allMatch(Entry::sealed)
        .allMatch(entry -> entry.dims().kind().equals("ACCUSATION"));
  }

  @Test
  @DisplayName("提升方式另计，督办件次不变")
  void raisingIsCountedApart() {
    CaseFile file = supervised();
    file.on(
        "2023-12-10",
        new SupervisionRaised(d("2023-12-10"), "D-2", SupervisionForm.LISTED, d("2023-12-20")));
    Counted counted = Counted.from(file);
    assertThat(counted.year("supervision.raised", 2023)).isEqualTo(1);
    assertThat(counted.year("supervision.opened", 2023)).isEqualTo(2);
  }
}
