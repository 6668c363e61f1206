using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ReportCompiler.Documents.Tests.Support;

/// <summary>What every office document must be.</summary>
internal static class OfficeFile
{
    public static void AssertIsValid(OpenXmlPackage document) =>
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}").Take(10));

    /// <summary>No clock is in it.</summary>
    public static void AssertHasNoTime(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
    }
}
