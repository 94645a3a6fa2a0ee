using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.SqlServer.Infrastructure.Internal;
using Microsoft.EntityFrameworkCore.SqlServer.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// Compares and sorts text by its characters, as the other engines do: the usual collations ignore case and some
/// characters altogether. The collation is set on every column, so that the default of the database does not matter.
/// </summary>
internal static class BinaryCollation
{
    public const string Collation = "Latin1_General_100_BIN2";

    public static void Apply(ModelBuilder model)
    {
        foreach (var column in model.Model.GetEntityTypes().SelectMany(ColumnsOf).Where(IsText))
            column.SetCollation(Collation);
    }

    private static IEnumerable<IMutableProperty> ColumnsOf(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(value => ColumnsOf(value.ComplexType)));

    private static bool IsText(IMutableProperty property) =>
        (property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType) == typeof(string);
}

#pragma warning disable EF1001 // no public API sets the collation of a list (dotnet/efcore#32147); a test reads the resulting statements

/// <summary>
/// Text from a list sent as JSON comes back in the collation of the database, which SQL Server refuses to compare with
/// that of the columns.
/// </summary>
internal sealed class ByteOrderedLists(
    QuerySqlGeneratorDependencies dependencies,
    IRelationalTypeMappingSource types,
    ISqlServerSingletonOptions options
) : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() => new Generator(dependencies, types, options);

    private sealed class Generator(
        QuerySqlGeneratorDependencies dependencies,
        IRelationalTypeMappingSource types,
        ISqlServerSingletonOptions options
    ) : SqlServerQuerySqlGenerator(dependencies, types, options)
    {
        protected override Expression VisitOpenJsonExpression(SqlServerOpenJsonExpression openJsonExpression)
        {
            if (openJsonExpression.ColumnInfos is not [{ Name: "value", TypeMapping.StoreTypeNameBase: "nvarchar" }])
                return base.VisitOpenJsonExpression(openJsonExpression);

            Sql.Append($"(SELECT [value] COLLATE {BinaryCollation.Collation} AS [value] FROM ");
            base.VisitOpenJsonExpression(openJsonExpression);
            Sql.Append($") AS {Dependencies.SqlGenerationHelper.DelimitIdentifier(openJsonExpression.Alias)}");
            return openJsonExpression;
        }
    }
}
