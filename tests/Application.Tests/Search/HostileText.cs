using System.Text;

namespace JippApi.Application.Tests.Search;

/// <summary>Random texts of the kinds that users, scanners and broken clients send, the same in each run.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "gizi",
        "e-OPen",
        "dan",
        "INA-CBG's",
        "covid-19",
        " ",
        "  ",
        "\t",
        "-",
        "--",
        "'",
        "\"",
        "%",
        "_",
        "*",
        "(",
        ")",
        "NEAR(",
        " OR ",
        " AND NOT ",
        ":*",
        "&",
        "|",
        "!",
        "<->",
        "\\",
        "\0",
        "\u0001",
        "\u200B",
        "\u0301",
        "🎉",
        "\uD83D",
        "\uDE00",
        "é",
        "İ",
        "ß",
        "Ω",
        "中文",
        "<script>",
        "&amp;",
        "'; DROP TABLE",
        "rumah sakit",
        "1",
        "a.b/c_d",
    ];

    public static IEnumerable<string> Samples()
    {
        var random = new Random(17);
        for (var sample = 0; sample < 2000; sample++)
        {
            var text = new StringBuilder();
            for (var piece = random.Next(40); piece > 0; piece--)
                text.Append(Pieces[random.Next(Pieces.Length)]);

            yield return text.ToString();
        }
    }
}
