using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using JippApi.Application.Search;
using JippApi.Tests;

namespace JippApi.Application.Tests.Search;

/// <summary>
/// Measures how many forms meet their root, and how many other words do: two words meet when they share a root. One half
/// of the pairs, chosen by the root's hash, was used to make the rules, the other only to measure them.
/// </summary>
public sealed class WordFormsTests
{
    private const double MinMeeting = 0.97;
    private const double MaxUnrelated = 0.01;
    private const int PairsOfUnrelated = 1000;

    private static readonly (string Form, string Root)[] Pairs = [.. Lines("wordforms-pairs.txt").Select(line => Cut(line))];

    [Theory]
    [InlineData(0, "the rules were made with")]
    [InlineData(1, "set aside for measuring")]
    public void Forms_of_the_dictionary_meet_their_root(int half, string name)
    {
        var pairs = Pairs.Where(pair => HalfOf(pair.Root) == half).ToList();
        var missed = pairs.FindAll(pair => !Meet(pair.Form, pair.Root));
        var meeting = 1 - ((double)missed.Count / pairs.Count);
        Figures.Report($"forms that meet their root, of {pairs.Count} {name}: {meeting:P2}");

        Pairs.Length.ShouldBeGreaterThan(2000);
        meeting.ShouldBeGreaterThanOrEqualTo(MinMeeting);
    }

    [Fact]
    public void Forms_of_the_words_of_public_service_meet_their_root()
    {
        var forms = Lines("wordforms-service.txt")
            .Select(line => line.Split(": "))
            .SelectMany(line => line[1].Split(' ').Select(form => (Form: form, Root: line[0])))
            .ToList();
        var missed = forms.FindAll(pair => !Meet(pair.Form, pair.Root));
        Figures.Report($"forms of public-service words that meet their root: {forms.Count - missed.Count} of {forms.Count}");

        forms.Count.ShouldBeGreaterThan(250);
        forms.Select(pair => pair.Form).ShouldBeUnique();
        missed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 1, "taken at random")]
    [InlineData(0, 2, "that begin alike")]
    [InlineData(1, 1, "taken at random, set aside")]
    [InlineData(1, 2, "that begin alike, set aside")]
    public void Forms_of_different_roots_do_not_meet(int half, int kind, string name)
    {
        var pairs = Pairs.Where(pair => HalfOf(pair.Root) == half).OrderBy(pair => Digest(pair.Form)).ToList();
        var strangers = (kind == 1 ? pairs.Zip(pairs.Skip(1).Concat(pairs)) : Alike(pairs))
            .Where(pair => pair.First.Root != pair.Second.Root)
            .Take(PairsOfUnrelated)
            .ToList();
        var met = strangers.FindAll(pair => Meet(pair.First.Form, pair.Second.Form));
        Figures.Report($"unrelated forms that meet, of {strangers.Count} pairs {name}: {(double)met.Count / strangers.Count:P2}");

        strangers.Count.ShouldBe(PairsOfUnrelated);
        ((double)met.Count / strangers.Count).ShouldBeLessThanOrEqualTo(MaxUnrelated);
    }

    [Fact]
    public void Unrelated_words_that_look_related_do_not_meet()
    {
        var met = Lines("wordforms-unrelated.txt").Select(Cut).Where(pair => Meet(pair.Form, pair.Root)).ToList();

        met.ShouldBeEmpty();
    }

    /// <summary>Pairs whose forms have five letters in common at the start, or their roots the last three.</summary>
    private static IEnumerable<((string Form, string Root) First, (string Form, string Root) Second)> Alike(
        List<(string Form, string Root)> pairs
    ) =>
        pairs
            .GroupBy(pair => pair.Root[Math.Max(0, pair.Root.Length - 3)..])
            .Concat(pairs.GroupBy(pair => pair.Form[..Math.Min(5, pair.Form.Length)]))
            .SelectMany(group => group.Zip(group.Skip(1)));

    private static bool Meet(string one, string other) => IndonesianStemmer.Stems(one).Intersect(IndonesianStemmer.Stems(other)).Any();

    private static int HalfOf(string root) => SHA256.HashData(Encoding.UTF8.GetBytes(root))[0] % 2;

    private static string Digest(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static (string Form, string Root) Cut(string line) => line.Split(' ') is [var form, var root] ? (form, root) : default;

    private static List<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(WordFormsTests), file)!;
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
    }
}
