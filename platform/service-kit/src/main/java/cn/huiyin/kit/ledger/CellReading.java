package cn.huiyin.kit.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 单元格的读法：one method for each kind of cell; what can't be read refuses the row. */
final class CellReading {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final int CODES_WORTH_LISTING = 30;

  private CellReading() {}

  static LocalDate date(LedgerRow row, String column, String text) {
    try {
      boolean midnight = text.length() > 10 && text.substring(10).matches("[T ]00:00(:00)?");
      return inReach(row, column, LocalDate.parse(midnight ? text.substring(0, 10) : text));
    } catch (DateTimeException e) {
      throw row.refuse(column, "不是有效日期（应为2023-05-01的形式）", "not a date like 2023-05-01");
    }
  }

  static OffsetDateTime dateTime(LedgerRow row, String column, String text) {
    try {
      OffsetDateTime time = dateTime(text.replaceFirst("(?<=^.{10}) ", "T"));
      inReach(row, column, time.toLocalDate());
      return time;
    } catch (DateTimeException e) {
      throw row.refuse(
          column,
          "不是有效时间（应为2023-05-01T09:30:00+08:00的形式）",
          "not a time like 2023-05-01T09:30:00+08:00");
    }
  }

  private static OffsetDateTime dateTime(String text) {
    if (text.length() == 10) {
      return LocalDate.parse(text).atStartOfDay(ZONE).toOffsetDateTime();
    }
    TemporalAccessor time =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    return time instanceof OffsetDateTime offset
        ? offset.atZoneSameInstant(ZONE).toOffsetDateTime()
        : ((LocalDateTime) time).atZone(ZONE).toOffsetDateTime();
  }

  private static LocalDate inReach(LedgerRow row, String column, LocalDate date) {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw row.refuse(column, "日期超出范围", "the date is out of reach");
    }
    return date;
  }

  static int integer(LedgerRow row, String column, String text, int min, int max) {
    try {
      BigDecimal number = text.length() > 20 ? BigDecimal.TEN.pow(20) : new BigDecimal(text);
      int value = number.intValueExact();
      if (value >= min && value <= max) {
        return value;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // not a whole number: the same refusal as one out of range
    }
    throw row.refuse(
        column,
        "应为%d至%d的整数".formatted(min, max),
        "not a whole number from %d to %d".formatted(min, max));
  }

  static boolean bool(LedgerRow row, String column, String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "1", "是" -> true;
      case "false", "0", "否" -> false;
      default -> throw row.refuse(column, "应为true或false", "neither true nor false");
    };
  }

  static List<String> list(String text) {
    return Stream.of(text.split("[;；]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  static <E extends Enum<E>> E oneOf(LedgerRow row, String column, String text, Class<E> codes) {
    return Arrays.stream(codes.getEnumConstants())
        .filter(code -> code.name().equals(text))
        .findFirst()
        .orElseThrow(() -> notOneOf(row, column, codes));
  }

  private static RowRefused notOneOf(LedgerRow row, String column, Class<? extends Enum<?>> codes) {
    String names =
        Arrays.stream(codes.getEnumConstants())
            .limit(CODES_WORTH_LISTING)
            .map(Enum::name)
            .collect(Collectors.joining(", "));
    return row.refuse(column, "不是有效代码（可用：" + names + "）", "not one of " + names);
  }
}
