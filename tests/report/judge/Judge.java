import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** Judges files by PDF/A-3a and PDF/UA-1: a line for each file and profile, with the rules that it breaks. */
public class Judge {
    private static final Map<String, String> PROFILES = Map.of("3a", "PDFA-3A", "ua1", "PDFUA-1");

    /** Arguments: how many files at a time, then the files. */
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(arguments[0]));
        List<Future<String>> verdicts = new ArrayList<>();
        for (int at = 1; at < arguments.length; at++) {
            for (String profile : List.of("3a", "ua1")) {
                String file = arguments[at];
                verdicts.add(workers.submit(() -> judged(file, profile)));
            }
        }
        for (Future<String> verdict : verdicts) {
            System.out.println(verdict.get());
        }
        workers.shutdown();
    }

    private static String judged(String file, String name) {
        Map<String, Integer> broken = new TreeMap<>();
        long checks = 0;
        String path = "org/verapdf/pdfa/validation/" + PROFILES.get(name) + ".xml";
        try (InputStream rules = Judge.class.getClassLoader().getResourceAsStream(path);
                InputStream data = new FileInputStream(file)) {
            PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
            ValidationProfile profile = Profiles.profileFromXml(rules);
            try (PDFAParser parser = Foundries.defaultInstance().createParser(data, flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
                ValidationResult result = validator.validate(parser);
                checks = result.getTotalAssertions();
                for (TestAssertion found : result.getTestAssertions()) {
                    if (found.getStatus() == TestAssertion.Status.FAILED) {
                        String rule = found.getRuleId().getClause() + " t" + found.getRuleId().getTestNumber();
                        broken.merge(rule + " " + found.getMessage() + " at " + found.getLocation().getContext(), 1, Integer::sum);
                    }
                }
                if (!result.isCompliant() && broken.isEmpty()) {
                    broken.put("not compliant", 1);
                }
            }
        } catch (Exception problem) {
            broken.put("could not be judged: " + problem, 1);
        }
        List<String> told = new ArrayList<>(List.of(file, name, Long.toString(checks)));
        broken.forEach((rule, count) -> told.add(rule.replaceAll("\\s+", " ")));
        return String.join("\t", told);
    }
}
