package cn.huiyin.petition.enquiry.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.kit.identity.Role;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdentityMatrixTest {

  @Test
  @DisplayName("谁都不会不说明目的就看到全部身份信息")
  void nobodySeesFullWithoutAPurpose() {
    for (Role role : Role.values()) {
      for (Sensitivity sensitivity : Sensitivity.values()) {
        assertThat(IdentityMatrix.usual(role.name(), sensitivity)).isNotEqualTo(IdentityView.FULL);
      }
    }
  }

  @Test
  @DisplayName("检举控告只有局负责人和纪检移交专员知悉")
  void accusationsAreKnownToTwoRolesOnly() {
    List<Role> knowing =
        Arrays.stream(Role.values())
            .filter(
                role -> IdentityMatrix.usual(role.name(), Sensitivity.SEALED) != IdentityView.NONE)
            .toList();
    assertThat(knowing).containsExactlyInAnyOrder(Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON);
  }

  @Test
  @DisplayName("系统管理员看不到任何内容，分析员只看到编号")
  void theAdministratorSeesNothingAndTheAnalystCodes() {
    assertThat(IdentityMatrix.onPurpose("ADMIN", Sensitivity.ORDINARY))
        .isEqualTo(IdentityView.NONE);
    assertThat(IdentityMatrix.onPurpose("ANALYST", Sensitivity.ORDINARY))
        .isEqualTo(IdentityView.REF);
  }
}
