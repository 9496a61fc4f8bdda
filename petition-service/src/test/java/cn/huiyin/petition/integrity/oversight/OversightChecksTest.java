package cn.huiyin.petition.integrity.oversight;

import static cn.huiyin.petition.integrity.Tampering.found;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("对账：督办、紧急、建议，改动即被查出")
class OversightChecksTest {
  private static final String NO = "QX-2024-W-000003";
  private static final String OURS = " where petition_no = '" + NO + "'";

  @Inject UrgentNotHidden urgentNotHidden;
  @Inject SupervisionsKept supervisionsKept;
  @Inject ProposalsSignedByAnother proposalsSigned;

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  @Test
  @DisplayName("I-24 没有认定事件的紧急事项被查出")
  void anUrgentMatterWithoutItsFindingIsFound() {
    assertThat(
            found(
                    urgentNotHidden,
                    "update petition set urgent_found_at = now()" + OURS,
                    "update petition set urgent_found_at = null" + OURS)
                .detail())
        .contains(NO);
  }

  @Test
  @DisplayName("督办标记与督办不符的被查出")
  void aWrongMarkOfSupervisionIsFound() {
    assertThat(
            found(
                    supervisionsKept,
                    "update petition set supervised = true" + OURS,
                    "update petition set supervised = false" + OURS)
                .detail())
        .contains(NO);
  }

  @Test
  @DisplayName("起草人自己签发的建议被查出")
  void aProposalItsDrafterSignedIsFound() {
    String signed =
        """
        insert into proposal (id, row_version, event_version, proposal_no, kind, stage, organ_code,
          drafted_on, issued_on, reminders, reminded_overdue, drafter, signer, body)
        values ('00000000-0000-0000-0000-00000000ffff', 0, 2, 'JY-FORGED', 'IMPROVE_WORK', 'ISSUED',
          'QX-TOWN1', '2024-01-01', '2024-01-02', 0, false, 's', 's', '建议')
        """;
    assertThat(
            found(proposalsSigned, signed, "delete from proposal where proposal_no = 'JY-FORGED'")
                .detail())
        .contains("JY-FORGED");
  }
}
