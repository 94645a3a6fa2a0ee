using System.Globalization;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>Invents innovations, the same ones for the same seed and the same governments.</summary>
internal sealed class Inventor(Random random, IReadOnlyList<Government> governments)
{
    private const int FirstYear = 2013;
    private const int Years = 11;
    private const int Syllables = 4;

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<(string Region, Topic Topic)> taken = [];
    private int number;

    /// <summary>The most that can be invented, at one of each subject for each government.</summary>
    public static int MaxOf(int governments) => governments * Wordings.Topics.Length;

    /// <summary>Shares as in October 2024: two thirds run, a seventh does not, and a fifth was not updated.</summary>
    public Invention Next()
    {
        var (owner, topic) = FreeSubject();
        var (head, group, name) = (One(Wordings.Heads), One(Wordings.Groups), Name());
        var year = FirstYear + random.Next(Years);
        return new()
        {
            Number = ++number,
            Owner = owner,
            Title = $"{head} {topic.Text} bagi {group}",
            ShortName = name,
            OtherTitle = $"{name}: {One(Wordings.OtherHeads)} {topic.Other}",
            Summary = SummaryOf(owner, topic, group, name, year),
            Unit = $"{topic.Unit} {owner.Name}",
            Sector = topic.Sector,
            Year = year,
            Fate = random.Next(100) switch
            {
                < 50 => Fate.Running,
                < 65 => Fate.Developed,
                < 71 => Fate.Dormant,
                < 80 => Fate.Stopped,
                _ => Fate.Silent,
            },
        };
    }

    /// <summary>A row that somebody made to try the form, and that no ministry removed.</summary>
    public Invention NextTest()
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{One(Wordings.Tests)} {++number}");
        return new()
        {
            Number = number,
            Owner = One(governments),
            Title = title,
            ShortName = null,
            OtherTitle = title,
            Summary = "coba",
            Unit = "",
            Sector = "",
            Year = FirstYear + Years - 1,
            Fate = Fate.Silent,
        };
    }

    /// <summary>
    /// A government that has nothing on the subject yet, so that no two innovations resemble each other.
    /// </summary>
    private (Government Owner, Topic Topic) FreeSubject()
    {
        if (taken.Count >= MaxOf(governments.Count))
            throw new InvalidOperationException($"{governments.Count} governments have all that can be invented for them.");
        while (true)
        {
            var (owner, topic) = (One(governments), One(Wordings.Topics));
            if (taken.Add((owner.RegionCode, topic)))
                return (owner, topic);
        }
    }

    private string Name()
    {
        while (true)
        {
            var name = string.Concat(Enumerable.Range(0, Syllables).Select(_ => One(Wordings.Syllables))).ToUpperInvariant();
            if (names.Add(name))
                return name;
        }
    }

    private string SummaryOf(Government owner, Topic topic, string group, string name, int year)
    {
        var (before, after) = (20 + random.Next(60), 3 + random.Next(15));
        var aim = $"agar {group.ToLowerInvariant()} memperoleh {topic.Text.ToLowerInvariant()}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name} dijalankan {owner.Name} sejak {year} {aim}. Waktu tunggu turun dari {before} menjadi {after} hari."
        );
    }

    private T One<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
