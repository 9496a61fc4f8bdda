package cn.huiyin.mediation.domain.counsel;

import static cn.huiyin.mediation.domain.Refusal.refused;
import static cn.huiyin.mediation.domain.Sample.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.mediation.CounselScope;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.mediation.domain.Sample;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("聘请律师 (F4)")
class CounselEngagementTest {

  @Test
  @DisplayName("聘期只终止一次，不早于起始日")
  void endsOnceAfterItsStart() {
    CounselEngagement engaged = engaged();
    refused("DATE_BEFORE_PREVIOUS_STEP", () -> engaged.end(DAY.minusDays(1)));
    engaged.end(DAY.plusYears(1));
    refused("ENGAGEMENT_ALREADY_ENDED", () -> engaged.end(DAY.plusYears(1)));
  }

  @Test
  @DisplayName("事件只有律师编号，没有姓名和律所；折叠等于状态")
  void eventsNameTheLawyerByNumberOnly() {
    CounselEngagement engaged = engaged();
    engaged.end(DAY.plusYears(1));
    List<RaisedEvent> raised = engaged.drain();
    assertThat(raised.toString()).contains("LAW-1").doesNotContain("某律所");
    CounselEngagement folded = CounselEngagement.blank(engaged.id());
    raised.forEach(each -> folded.replay(each.occurredOn(), each.event()));
    assertThat(folded)
        .usingRecursiveComparison()
        .ignoringFields("lawyerName", "firm", "pending")
        .isEqualTo(engaged);
  }

  @Test
  @DisplayName("服务范围一栏存取不变")
  void scopesSurviveTheirColumn() {
    ScopesColumn column = new ScopesColumn();
    Set<CounselScope> both = Set.of(CounselScope.values());
    assertThat(column.convertToDatabaseColumn(both)).isEqualTo("LEGAL_ADVISER;LITIGATION");
    assertThat(column.convertToEntityAttribute("LEGAL_ADVISER;LITIGATION")).isEqualTo(both);
  }

  private static CounselEngagement engaged() {
    return CounselEngagement.engage(
        Sample.ID,
        new CounselTerms("LS-1", "LAW-1", new byte[] {1}, "某律所", Set.of(CounselScope.LITIGATION)),
        DAY);
  }
}
