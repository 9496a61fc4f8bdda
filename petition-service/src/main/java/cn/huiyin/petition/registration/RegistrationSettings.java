package cn.huiyin.petition.registration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** 登记编号的形式: a policy of the county. */
@ConfigMapping(prefix = "huiyin.registration")
public interface RegistrationSettings {

  /** What numbers begin with; the bureau's division code unless set. */
  Optional<String> prefix();

  /** Digits of the serial. */
  @WithDefault("6")
  int serialDigits();
}
