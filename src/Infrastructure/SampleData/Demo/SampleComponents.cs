using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Components of the invented innovations of <see cref="DemoLineage"/>, to try out adaptations. They say that they are
/// invented.
/// </summary>
internal static class SampleComponents
{
    private const string Invented = "Contoh ilustrasi; bukan pernyataan pemilik inovasi.";
    private const string Flow = "Contoh: alur layanan",
        Guidance = "Contoh: pendampingan",
        Support = "Contoh: dukungan teknis",
        Schedule = "Contoh: jadwal";

    public static IReadOnlyList<InnovationComponent> Of(string title) =>
        [
            Named(title, Flow, ComponentKind.Core),
            Named(title, Guidance, ComponentKind.Core),
            Named(title, Support, ComponentKind.Core),
            Named(title, Schedule, ComponentKind.Context),
        ];

    /// <summary>The adaptations in a plan, which says nothing about the technical support.</summary>
    public static IReadOnlyList<Adaptation> AdaptationsOf(string title) =>
        [
            new(Flow, ComponentKind.Core, AdaptationChange.Kept, null, IdOf(title, Flow)),
            new(Guidance, ComponentKind.Core, AdaptationChange.Changed, "Contoh: petugas lebih sedikit.", IdOf(title, Guidance)),
            new(Schedule, ComponentKind.Context, AdaptationChange.Dropped, "Contoh: pasang surut sungai.", IdOf(title, Schedule)),
            new("Contoh: perahu layanan", ComponentKind.Adaptable, AdaptationChange.Added, "Contoh: warga di tepi sungai."),
        ];

    private static InnovationComponent Named(string title, string name, ComponentKind kind) => new(IdOf(title, name), name, kind, Invented);

    private static Guid IdOf(string title, string name) => SampleIds.Of("component", $"{title}/{name}");
}
