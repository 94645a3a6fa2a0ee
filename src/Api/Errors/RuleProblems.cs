using System.Reflection;
using JippApi.Domain.Common;

namespace JippApi.Api.Errors;

/// <summary>The rules of the domain as problems, with their Indonesian texts.</summary>
internal static class RuleProblems
{
    private static readonly Dictionary<string, (string Title, string Help)> Indonesian = new()
    {
        ["innovation-not-editable"] = ("Data tidak dapat diubah dalam status ini", "Data dapat diubah saat masih draf atau sudah terbit; tidak saat ditinjau, ditarik atau digabung."),
        ["transition-not-allowed"] = ("Perpindahan status tidak diperbolehkan", "Pilih salah satu perpindahan di allowed."),
        ["innovation-incomplete"] = ("Data belum cukup lengkap untuk diterbitkan", "Lengkapi kolom yang disebut di missing; pemilik data dapat mengisinya."),
        ["institutionalisation-needs-evidence"] = ("Pelembagaan memerlukan bukti yang diverifikasi", "Pelembagaan mengikuti bukti: regulasi, program rutin beranggaran, kontrak kinerja."),
        ["merge-target-invalid"] = ("Data hanya dapat digabung ke data lain yang terbit", "Pilih survivorId dari data lain yang sudah terbit."),
        ["source-record-exists"] = ("Baris sumber ini sudah dimiliki data lain", "Cari data yang sudah ada; jangan mendaftarkan baris sumber yang sama dua kali."),
        ["institution-cycle"] = ("Instansi tidak dapat menjadi bagian dari dirinya sendiri", "Pilih instansi induk yang lain."),
        ["institution-too-deep"] = ("Susunan instansi paling dalam empat tingkat", "Pilih instansi induk yang lebih tinggi."),
        ["institution-exists"] = ("Instansi dengan nama itu sudah terdaftar di wilayah itu", "Pakai instansi yang sudah ada, atau nama yang membedakannya."),
        ["region-code-invalid"] = ("Kode wilayah tidak benar", "Provinsi berkode dua angka, kabupaten dan kota berbentuk 13.71."),
    };

    /// <summary>One problem for each rule.</summary>
    public static IReadOnlyList<ProblemType> All { get; } = [.. Rules().Select(ProblemOf)];

    /// <summary>The problem of a rule.</summary>
    public static ProblemType Of(Rule rule) => All.First(problem => problem.Slug == rule.Code);

    private static IEnumerable<Rule> Rules() => typeof(Rule).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(Rule)).Select(field => (Rule)field.GetValue(null)!);

    private static ProblemType ProblemOf(Rule rule)
    {
        var status = rule.Kind == RuleKind.State ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        var (title, help) = Indonesian[rule.Code];
        return new(rule.Code, status, title, rule.Message, help, rule.Message);
    }
}
