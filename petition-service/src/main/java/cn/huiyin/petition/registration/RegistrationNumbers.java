package cn.huiyin.petition.registration;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.persistence.NumberSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 登记编号 (I-08): {@code 350521-2026-W-000001}: county, year, channel, serial; never used twice. */
@ApplicationScoped
public class RegistrationNumbers {
  private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,12})");

  private final NumberSeries series;
  private final RegistrationSettings settings;

  @Inject
  RegistrationNumbers(NumberSeries series, RegistrationSettings settings) {
    this.series = series;
    this.settings = settings;
  }

  /**
   * The next number of the channel and year.
   *
   * @param bureau the bureau that registers, or null where the county has named none yet
   */
  public String next(Unit bureau, Channel channel, LocalDate receivedOn) {
    String county =
        settings
            .prefix()
            .orElse(bureau == null || bureau.divisionCode() == null ? "HY" : bureau.divisionCode());
    String name = county + "-" + receivedOn.getYear() + "-" + channel.name().charAt(0);
    String serial = Long.toString(series.next(name));
    return name + "-" + "0".repeat(Math.max(0, settings.serialDigits() - serial.length())) + serial;
  }

  /** A number a ledger brings: its series, if it has the form of one, goes on after it. */
  public void taken(String number) {
    Matcher matcher = NUMBERED.matcher(number);
    if (matcher.matches()) {
      series.taken(matcher.group(1), Long.parseLong(matcher.group(2)));
    }
  }
}
