package cn.huiyin.petition.domain.deadline;

import cn.huiyin.kit.calendar.Exclusion;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** 扣除行 in one column: {@code 2023-06-20/2023-06-22;…}: first and last day. */
@Converter
public class ExclusionLines implements AttributeConverter<List<Exclusion>, String> {
  @Override
  public String convertToDatabaseColumn(List<Exclusion> lines) {
    return lines == null || lines.isEmpty()
        ? null
        : lines.stream()
            .map(line -> line.from() + "/" + line.to())
            .collect(Collectors.joining(";"));
  }

  @Override
  public List<Exclusion> convertToEntityAttribute(String column) {
    return column == null
        ? List.of()
        : Arrays.stream(column.split(";")).map(ExclusionLines::line).toList();
  }

  private static Exclusion line(String text) {
    int at = text.indexOf('/');
    return new Exclusion(
        LocalDate.parse(text.substring(0, at)), LocalDate.parse(text.substring(at + 1)));
  }
}
