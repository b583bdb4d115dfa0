/**
 * What colleagues of one portal tell each other of services: notes, tips and waiting times. Never
 * public. Uses {@code office} and {@code office.account}.
 */
@NullMarked
package wegwijs.server.office.note;

import org.jspecify.annotations.NullMarked;
