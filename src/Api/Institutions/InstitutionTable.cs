using JippApi.Api.Conventions.Exports;
using JippApi.Application.Institutions;

namespace JippApi.Api.Institutions;

/// <summary>The columns in which institutions are exported.</summary>
internal static class InstitutionTable
{
    public static readonly Table<InstitutionItem> Institutions = new Table<InstitutionItem>("institutions", "Instansi — Institutions")
        .Id("id", i => i.Id)
        .LongText("name", i => i.Name)
        .Text("shortName", i => i.ShortName)
        .Code("kind", "institution-kinds", i => i.Kind)
        .RegionCode("regionCode", i => i.RegionCode)
        .Id("parentId", i => i.ParentId)
        .Link("website", i => i.Website)
        .Time("updatedAt", i => i.UpdatedAt);
}
