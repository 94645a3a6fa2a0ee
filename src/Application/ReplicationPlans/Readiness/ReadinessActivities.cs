using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>
/// The steps by which an adopter becomes ready, each the activity (<i>kegiatan</i>) of an action item. They are in
/// Indonesian, in the wording of the offices that carry them out.
/// </summary>
internal static class ReadinessActivities
{
    private static readonly Dictionary<ReadinessTopic, string> Texts = new()
    {
        [ReadinessTopic.LeadershipCommitment] = "Minta pernyataan komitmen tertulis dari pimpinan",
        [ReadinessTopic.NeedFit] = "Petakan masalah layanan dan kesesuaian inovasi dengan kebutuhan",
        [ReadinessTopic.BureaucracySupport] = "Sepakati dukungan dan pembagian tugas dengan perangkat daerah terkait",
        [ReadinessTopic.BudgetLine] = "Usulkan pos anggaran dalam dokumen anggaran",
        [ReadinessTopic.NamedTeam] = "Tetapkan tim pelaksana dengan surat keputusan",
        [ReadinessTopic.Infrastructure] = "Siapkan sarana dan prasarana yang diperlukan",
        [ReadinessTopic.LegalAuthority] = "Pastikan kewenangan dan siapkan dasar hukumnya",
        [ReadinessTopic.DataAvailable] = "Kumpulkan dan periksa data yang diperlukan",
    };

    /// <summary>Returns the step for a topic.</summary>
    public static string Of(ReadinessTopic topic) => Texts[topic];
}
