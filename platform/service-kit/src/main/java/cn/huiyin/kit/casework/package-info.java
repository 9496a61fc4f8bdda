/**
 * 办件的共同部分: the pure pieces every aggregate is made of. Only {@code java.*}, {@code
 * jakarta.persistence} and the event marker, so that a {@code domain} package may use it.
 */
package cn.huiyin.kit.casework;
