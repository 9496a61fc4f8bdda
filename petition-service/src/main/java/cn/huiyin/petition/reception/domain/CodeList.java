package cn.huiyin.petition.reception.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** 代码列表: codes without spaces, kept in one column. */
@Converter
class CodeList implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(List<String> codes) {
    return String.join(" ", codes);
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(" "));
  }
}
