package cn.huiyin.petition.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseFilePartsTest {
  private static final UUID ID = new UUID(1, 2);
  private static final OffsetDateTime AT = OffsetDateTime.parse("2023-03-06T09:00:00+08:00");

  @Test
  @DisplayName("没有分列诉求的，全文就是一项诉求")
  void aBodyWithoutClaimsIsTheOneClaim() {
    assertThat(new PetitionContent(ID, AT, "请修路", "一村", List.of()).claims()).containsExactly("请修路");
    PetitionContent two = new PetitionContent(ID, AT, "请修路，请装灯", "一村", List.of("修路", "装灯"));
    assertThat(two.claims()).containsExactly("修路", "装灯");
    assertThat(two.place()).isEqualTo("一村");
    assertThat(two.petitionId()).isEqualTo(ID);
    assertThat(two.receivedAt()).isEqualTo(AT);
  }

  @Test
  @DisplayName("信访人只存密文")
  void thePetitionerIsCiphertext() {
    PetitionerRecord record =
        new PetitionerRecord(
            ID,
            new PetitionerRecord.Sealed(new byte[] {1}, null, new byte[] {2}, null),
            new PetitionerRecord.Indexes(new byte[] {3}, null, null));
    assertThat(record.petitionId()).isEqualTo(ID);
    assertThat(record.sealed().name()).containsExactly(1);
    assertThat(record.sealed().address()).isNull();
  }

  @Test
  @DisplayName("文书属于一次行为")
  void aPaperBelongsToOneAct() {
    LocalDate day = LocalDate.of(2023, 5, 8);
    CasePaper paper = new CasePaper(new UUID(3, 4), ID, 7, "转送函", "请依法办理", day);
    assertThat(paper.petitionId()).isEqualTo(ID);
    assertThat(paper.eventVersion()).isEqualTo(7);
    assertThat(paper.title()).isEqualTo("转送函");
    assertThat(paper.body()).isEqualTo("请依法办理");
    assertThat(paper.issuedOn()).isEqualTo(day);
  }
}
