using System.Text;
using System.Text.Json;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Layout;

/// <summary>Asks a headless Chromium where it puts the elements of a document.</summary>
internal static class Chromium
{
    /// <summary>For each document, the border boxes of its elements with an id: x, y, width, height.</summary>
    /// <param name="cases">Body and style sheet of each.</param>
    /// <param name="width">Of each document's viewport.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, double[]>> Places(IReadOnlyList<(string Body, string Css)> cases, int width)
    {
        using var folder = new TemporaryFolder();
        folder.Write("cases.html", Encoding.UTF8.GetBytes(Page(cases, width)));
        var result = ExternalTool.Run(
            folder, ChromiumProgram.Find(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--allow-file-access-from-files", "--user-data-dir=profile", "--virtual-time-budget=20000", "--dump-dom", "cases.html").Succeeded();
        return Read(result.Output);
    }

    // A frame for each case: ids and style sheets do not meet.
    private static string Page(IReadOnlyList<(string Body, string Css)> cases, int width)
    {
        string font = $"@font-face {{ font-family: {SquareFont.Family}; src: url(data:font/ttf;base64,{Convert.ToBase64String(SquareFont.Bytes)}) }}";
        var page = new StringBuilder("<!doctype html><meta charset=utf-8>");
        foreach (var (body, css) in cases)
        {
            string document = $"<!doctype html><html lang=en><style>{font} {css}</style><body>{body}";
            page.Append("<iframe width=").Append(width).Append(" height=2000 frameborder=0 srcdoc=\"").Append(document.Replace("&", "&amp;").Replace("\"", "&quot;")).Append("\"></iframe>");
        }
        page.Append("""
            <script>
            onload = async () => {
              const all = [];
              for (const frame of document.querySelectorAll('iframe')) {
                const inside = frame.contentDocument;
                await inside.fonts.load('10px Square');
                await inside.fonts.ready;
                const places = {};
                for (const e of inside.querySelectorAll('[id]')) {
                  const r = e.getBoundingClientRect();
                  places[e.id] = [r.x, r.y, r.width, r.height];
                }
                all.push(places);
              }
              document.documentElement.innerHTML = '<body><pre>' + JSON.stringify(all) + '</pre>';
            };
            </script>
            """);
        return page.ToString();
    }

    private static List<IReadOnlyDictionary<string, double[]>> Read(string dump)
    {
        const string Open = "<pre>";
        int start = dump.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        int end = dump.IndexOf("</pre>", start, StringComparison.Ordinal);
        Assert.True(end > start, "Chromium gave no places: " + dump[..Math.Min(dump.Length, 500)]);
        using var json = JsonDocument.Parse(dump[start..end]);
        return
        [
            .. json.RootElement.EnumerateArray().Select(places => (IReadOnlyDictionary<string, double[]>)places.EnumerateObject()
                .ToDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(v => v.GetDouble()).ToArray(), StringComparer.Ordinal)),
        ];
    }
}
