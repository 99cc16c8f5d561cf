using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Handbook.EndToEnd.Tests.DefaultHandbook;

/// <summary>The site of this repository's content in a browser, opened from the disk.</summary>
public sealed class BrowserTests(BuiltHandbook handbook, Browser browser)
{
    private const int Phone = 375;
    private const int Desk = 1280;

    /// <summary>A page of each sort; entries of each kind.</summary>
    public static TheoryData<string> PagesOfEachSort =>
    [
        "index.html", "parts/judgment-at-work.html", "responsibilities/index.html", "responsibilities/define-the-outcome.html",
        "mistakes/interview.html", "faqs/getting-hired.html", "checklists/before-you-ship.html", "pages/who-this-is-for.html",
        "pages/worked-example.html", "terms/models.html", "references/further-reading.html", "tags/index.html", "tags/data.html", "404.html",
    ];

    private IEnumerable<string> AllPages => handbook.Files.Keys
        .Where(path => path.StartsWith("site/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal))
        .Select(path => path["site/".Length..])
        .Order(StringComparer.Ordinal);

    private string Address(string path) => new Uri(Path.Combine(handbook.Folder, "site", path)).AbsoluteUri;

    [Theory]
    [MemberData(nameof(PagesOfEachSort))]
    public async Task Axe_finds_nothing_in_light_and_dark_on_a_phone_and_a_desk(string path)
    {
        await using BrowserWindow window = await browser.Open(Phone);
        await window.Page.GotoAsync(Address(path));
        var violations = new List<string>();
        foreach ((int width, ColorScheme colours) in ((int, ColorScheme)[])[(Phone, ColorScheme.Light), (Phone, ColorScheme.Dark), (Desk, ColorScheme.Light), (Desk, ColorScheme.Dark)])
        {
            await window.Page.SetViewportSizeAsync(width, 800);
            await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = colours });
            violations.AddRange((await Axe(window.Page)).Select(violation => $"{violation}\n  at {width} px, {colours}"));
        }
        Assert.Equal("", string.Join('\n', violations));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Axe_would_find_something()
    {
        await using BrowserWindow window = await browser.Open(Phone);
        await window.Page.GotoAsync(Address("index.html"));
        await window.Page.EvaluateAsync("document.querySelector('main p').style.color = 'rgb(200 200 200)'");
        Assert.StartsWith("color-contrast", Assert.Single(await Axe(window.Page)));
    }

    [Fact]
    public async Task At_320_px_no_page_scrolls_sideways_and_none_complains()
    {
        await using BrowserWindow window = await browser.Open(320);
        var faults = new List<string>();
        foreach (string path in AllPages)
        {
            await window.Page.GotoAsync(Address(path));
            int width = await window.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");
            if (width > 320) faults.Add($"{path} is {width} px wide: {await window.Page.EvaluateAsync<string>(WidestElements)}");
        }
        Assert.Equal("", string.Join('\n', faults));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task From_the_disk_the_style_is_there_and_links_work()
    {
        await using BrowserWindow window = await browser.Open(Desk);
        await window.Page.GotoAsync(Address("index.html"));
        Assert.Equal("0px", await window.Page.EvaluateAsync<string>("getComputedStyle(document.body).margin"));
        await window.Page.ClickAsync("main a[href='responsibilities/define-the-outcome.html'] >> nth=0");
        Assert.Equal(Address("responsibilities/define-the-outcome.html"), window.Page.Url);
        await window.Page.ClickAsync(".site-nav a[href='../faqs/the-role.html'], .site-nav a[href^='../parts/'] >> nth=0");
        Assert.NotEqual(Address("responsibilities/define-the-outcome.html"), window.Page.Url);
        Assert.Equal(1, await window.Page.Locator("main h1").CountAsync());
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task The_colours_are_switched_by_keyboard_and_the_choice_is_kept()
    {
        await using BrowserWindow window = await browser.Open(Desk);
        await window.Page.GotoAsync(Address("pages/who-this-is-for.html"));
        string light = await Paper(window.Page);
        await TabTo(window.Page, ".theme-switch");
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("light", await Theme(window.Page));
        await window.Page.Keyboard.PressAsync("Space");
        Assert.Equal("dark", await Theme(window.Page));
        Assert.NotEqual(light, await Paper(window.Page));
        await window.Page.GotoAsync(Address("index.html"));
        Assert.Equal("dark", await Theme(window.Page));
        await TabTo(window.Page, ".theme-switch");
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.Null(await Theme(window.Page));
        Assert.Equal(light, await Paper(window.Page));
    }

    [Fact]
    public async Task The_first_tab_shows_a_link_that_skips_to_the_content()
    {
        await using BrowserWindow window = await browser.Open(Desk);
        await window.Page.GotoAsync(Address("responsibilities/define-the-outcome.html"));
        await window.Page.Keyboard.PressAsync("Tab");
        ILocator skip = window.Page.Locator(":focus");
        Assert.Equal("skip", await skip.GetAttributeAsync("class"));
        LocatorBoundingBoxResult box = (await skip.BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.Y >= 0 && box.Height > 20, $"at {box.X}, {box.Y}, {box.Height} px high");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.True(await window.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task On_a_phone_the_menu_opens_and_closes_by_keyboard()
    {
        await using BrowserWindow window = await browser.Open(Phone);
        await window.Page.GotoAsync(Address("responsibilities/define-the-outcome.html"));
        Assert.False(await window.Page.IsVisibleAsync(".site-nav"));
        await TabTo(window.Page, ".menu-button");
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.True(await window.Page.IsVisibleAsync(".site-nav"));
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.True(await window.Page.EvaluateAsync<bool>("document.activeElement.closest('.site-nav') !== null"));
        await window.Page.Keyboard.PressAsync("Escape");
        Assert.False(await window.Page.IsVisibleAsync(".site-nav"));
    }

    [Fact]
    public async Task A_tick_on_a_checklist_is_kept_and_counted()
    {
        await using BrowserWindow window = await browser.Open(Phone);
        await window.Page.GotoAsync(Address("checklists/before-you-ship.html"));
        int items = await window.Page.Locator(".checks input").CountAsync();
        await TabTo(window.Page, ".checks input");
        await window.Page.Keyboard.PressAsync("Space");
        Assert.Equal($"1 / {items}", await window.Page.InnerTextAsync(".checks-tools output"));
        await window.Page.ReloadAsync();
        Assert.True(await window.Page.Locator(".checks input").First.IsCheckedAsync());
        Assert.Equal($"1 / {items}", await window.Page.InnerTextAsync(".checks-tools output"));
    }

    private const string WidestElements = """
        [...document.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > 320.5).slice(0, 5)
          .map(e => e.localName + (e.className ? '.' + e.className : '') + ' to ' + Math.round(e.getBoundingClientRect().right)).join(', ')
        """;

    private static Task<string?> Theme(IPage page) => page.EvaluateAsync<string?>("document.documentElement.dataset.theme ?? null");

    private static Task<string> Paper(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

    private static async Task TabTo(IPage page, string selector)
    {
        for (int i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }
        Assert.Fail($"No tab leads to {selector}.");
    }

    /// <summary>A line with its reasons for each violation in the page as it stands.</summary>
    private static async Task<string[]> Axe(IPage page)
    {
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'")) await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        return await page.EvaluateAsync<string[]>("""
            async () => {
              const found = await axe.run(document, { preload: false });
              if (found.passes.length < 10) throw new Error('axe has looked at nothing');
              const reasons = node => [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ');
              return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}: ${reasons(node)}`));
            }
            """);
    }
}
