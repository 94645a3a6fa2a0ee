using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.SqlServer.Infrastructure.Internal;
using Microsoft.EntityFrameworkCore.SqlServer.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// Texts that differ in any character are two, and are ordered by their characters, as on the other engines. The usual
/// collations take capitals for small letters and ignore some characters altogether. Every column says so itself: which
/// collation the database has does not matter.
/// </summary>
internal static class ByteOrder
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

#pragma warning disable EF1001 // there is no public way to say the collation of a list (dotnet/efcore#32147); a test reads the statements that come of it

/// <summary>
/// Texts of a list that is sent as JSON come back in the collation of the database, which SQL Server refuses to compare
/// with that of the columns.
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

            Sql.Append($"(SELECT [value] COLLATE {ByteOrder.Collation} AS [value] FROM ");
            base.VisitOpenJsonExpression(openJsonExpression);
            Sql.Append($") AS {Dependencies.SqlGenerationHelper.DelimitIdentifier(openJsonExpression.Alias)}");
            return openJsonExpression;
        }
    }
}
