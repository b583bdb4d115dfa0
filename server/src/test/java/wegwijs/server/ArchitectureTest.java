package wegwijs.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dependencies between packages and modules go one way; the design says which. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("wegwijs");

  @Test
  void looksAtAllFourModules() {
    Set<String> modules =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.indexOf('.') > 0)
            .map(name -> name.split("\\.", 3)[1])
            .collect(Collectors.toSet());
    assertThat(modules).containsExactlyInAnyOrder("data", "templates", "indexer", "server");
  }

  @Test
  void noPackagesDependOnEachOtherInCircles() {
    slices().matching("wegwijs.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "wegwijs.data.., wegwijs.templates.. wegwijs.indexer.. wegwijs.server..",
    "wegwijs.templates.., wegwijs.indexer.. wegwijs.server..",
    "wegwijs.indexer.., wegwijs.templates.. wegwijs.server..",
  })
  void modulesDependOneWay(String module, String above) {
    noClasses()
        .that()
        .resideInAPackage(module)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above.split(" ", -1))
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "wegwijs.data.model, java..",
    "wegwijs.data.time, java..",
    "wegwijs.data.vocabulary, java.. wegwijs.data.model wegwijs.data.yaml",
    "wegwijs.data.dutch, java.. wegwijs.data.yaml org.apache.lucene.analysis..",
    "wegwijs.data.situation, java.. wegwijs.data.place wegwijs.data.vocabulary wegwijs.data.yaml",
    "wegwijs.data.json, java.. wegwijs.data.model com.fasterxml.jackson..",
    "wegwijs.indexer.report, java.. wegwijs.data.. de.siegmar.fastcsv..",
    "wegwijs.indexer.crawl.., java.. javax.net.. javax.xml.. wegwijs.data.model wegwijs.data.store"
        + " wegwijs.indexer.report okhttp3.. okio.. org.jsoup.. crawlercommons..",
    "wegwijs.indexer.crawl.url, java.. okhttp3..",
    "wegwijs.server.eval, java..",
    "wegwijs.server.office.., java.. javax.crypto.. wegwijs.data.json wegwijs.data.store"
        + " wegwijs.data.time org.jdbi..",
    "wegwijs.server.search.words, java.. wegwijs.data.vocabulary",
    "wegwijs.server.http, java.. wegwijs.data.json io.javalin.. org.eclipse.jetty.. jakarta.."
        + " io.github.bucket4j.. org.slf4j.. kotlin..",
  })
  void packagesUseOnlyWhatTheyMay(String owner, String allowed) {
    String[] packages = (allowed + " " + owner + " org.jspecify..").split(" ", -1);
    classes()
        .that()
        .resideInAPackage(owner)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "com.fasterxml.jackson.., wegwijs.data.json",
    "org.jdbi.., wegwijs.data.store wegwijs.server.office..",
    "io.javalin.., wegwijs.server..",
    "gg.jte.., wegwijs.templates..",
    "crawlercommons.robots.., wegwijs.indexer.crawl.site",
  })
  void aLibraryHasItsOwners(String library, String owners) {
    noClasses()
        .that()
        .resideOutsideOfPackages(owners.split(" ", -1))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void onlySearchAndCompositionOfTheServerKnowLucene() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "wegwijs.server.page..", "wegwijs.server.api..", "wegwijs.server.http..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void administrationKnowsOfTheIndexerOnlyWhatWentWrong() {
    noClasses()
        .that()
        .resideInAPackage("wegwijs.server.admin..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("wegwijs.indexer..")
                .and(resideOutsideOfPackage("wegwijs.indexer.report")))
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "wegwijs.server.staff, wegwijs.server.staff.*..",
    "wegwijs.server.page.., wegwijs.server.staff..",
    "wegwijs.server.admin.., wegwijs.server.staff..",
    "wegwijs.server.staff.., wegwijs.server.admin..",
  })
  void theFrontOfficeStandsOnItsOwn(String owner, String unknown) {
    noClasses()
        .that()
        .resideInAPackage(owner)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(unknown)
        .check(CLASSES);
  }

  @Test
  void onlyTheCompositionKnowsTheIndexer() {
    List<String> others =
        List.of("wegwijs.server.search..", "wegwijs.server.page..", "wegwijs.server.api..");
    noClasses()
        .that()
        .resideInAnyPackage(others.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("wegwijs.indexer..")
        .check(CLASSES);
  }
}
