package cn.huiyin.petition.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.ProblemException;
import cn.huiyin.petition.domain.APetition;
import cn.huiyin.petition.domain.Petition;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("兼任几个角色的人，以哪个角色办理")
class PetitionDeskTest {

  private static PetitionDesk deskOf(String... roles) {
    Caller caller =
        new Caller(
            QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("someone"))
                .addRoles(Set.of(roles))
                .build());
    return new PetitionDesk(null, null, null, caller);
  }

  private static String roleFor(Petition petition, String... roles) {
    return deskOf(roles).actor(petition, Role.CLASSIFIER, Role.BUREAU_HEAD).role();
  }

  @Test
  @DisplayName("普通件以先列的角色，密件以可以知悉密件的角色")
  void underSealTheStrongerRoleActs() {
    Petition ordinary = APetition.classified(PetitionKind.APPEAL, Route.R31_6, "01", "TOWN");
    Petition sealed =
        APetition.classified(PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "DISCIPLINE");
    assertThat(roleFor(ordinary, "CLASSIFIER", "BUREAU_HEAD")).isEqualTo("CLASSIFIER");
    assertThat(roleFor(sealed, "CLASSIFIER", "BUREAU_HEAD")).isEqualTo("BUREAU_HEAD");
    assertThat(roleFor(sealed, "CLASSIFIER")).isEqualTo("CLASSIFIER");
  }

  @Test
  @DisplayName("没有合适角色的，如同信访件不存在")
  void withoutARoleThePetitionIsAbsent() {
    PetitionDesk desk = deskOf("ANALYST");
    Petition petition = APetition.registered();
    assertThatThrownBy(() -> desk.actor(petition, Role.CLASSIFIER))
        .isInstanceOf(ProblemException.class);
  }
}
