package cn.huiyin.petition.orgdata;

import cn.huiyin.petition.domain.unit.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 单位性质目录: the kinds every county has, and those a county has added by configuration. */
@ApplicationScoped
public class UnitKinds {
  private final Set<String> own;

  /**
   * The kinds of this county.
   *
   * @param own {@code huiyin.petition.unit-kinds}: further codes, comma-separated
   */
  @Inject
  public UnitKinds(@ConfigProperty(name = "huiyin.petition.unit-kinds") Optional<Set<String>> own) {
    this.own = own.orElse(Set.of());
  }

  /** Whether the code is a kind here. */
  public boolean knows(String kind) {
    return UnitKind.KNOWN.contains(kind) || own.contains(kind);
  }
}
